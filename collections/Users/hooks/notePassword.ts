import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import type { User } from '@/payload-types'

/** A new password leaves no trace among the fields, so it is noted by itself: whose it is and who set it. */
export const notePassword: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { password } = data as { password?: unknown }
  if (operation === 'update' && typeof password === 'string' && password !== '')
    await writeAudit({ action: 'password', collection: 'users', documentId: originalDoc?.id, req })
  return data
}

/** A password set by the link of a mail is noted with the sign-in that follows. */
export const noteReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') req.context.resetsPassword = true
  return args
}
