import type { CollectionBeforeChangeHook } from 'payload'
import type { Actor } from '@/access/roles'
import type { User } from '@/payload-types'
import { refusal } from '@/platform/http/refusal'

/**
 * One's own password and address are not a plain field: whoever finds a screen left open must not take the account with it.
 * They go by `POST /api/users/credentials`, which asks for the present password.
 */
export const keepCredentials: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation, req }) => {
  const actor = req.user as Partial<Actor> | null
  if (operation !== 'update' || !actor?.id || actor.apiKeyId || actor.id !== originalDoc?.id) return data
  if (req.context.hasProvenPassword) return data
  const changesPassword = typeof data.password === 'string' && data.password !== ''
  const changesEmail = typeof data.email === 'string' && data.email.trim().toLowerCase() !== originalDoc.email
  if (changesPassword || changesEmail) throw refusal('PASSWORD_NEEDED')
  return data
}
