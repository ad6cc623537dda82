import type { CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'
import type { User } from '@/payload-types'
import { writeAudit } from '@/operations/audit/writeAudit'

export const noteSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (req.context.resetsPassword) {
    await writeAudit({ action: 'password', collection: 'users', documentId: user.id, actor: user, req })
  }
  await writeAudit({
    action: 'sign-in',
    collection: 'users',
    documentId: user.id,
    actor: user,
    req,
  })
}

export const noteSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  await writeAudit({ action: 'sign-out', collection: 'users', documentId: req.user?.id, req })
}
