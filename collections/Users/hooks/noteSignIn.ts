import type { CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'

export const noteSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await writeAudit({ action: 'sign-in', collection: 'users', documentId: user.id as string, actor: user, req })
}

export const noteSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  await writeAudit({ action: 'sign-out', collection: 'users', documentId: req.user?.id as string, req })
}
