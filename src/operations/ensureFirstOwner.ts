import { createLocalReq, type Payload } from 'payload'
import { env } from '@/env'
import { linkAddress } from './accounts/accountLink'
import { openAccountLink } from './accounts/openAccountLink'

export type FirstOwner =
  | { outcome: 'exists' }
  | { outcome: 'created'; email: string }
  | { outcome: 'invited'; email: string; link: string }

/**
 * A real installation starts with one owner, never with an open registration: with the address and password of the
 * environment, or with the address alone and a link that sets the password once, within 30 minutes.
 */
export async function ensureFirstOwner({
  payload,
  email = env.OWNER_EMAIL ?? 'owner@localhost.localdomain',
  password = env.OWNER_PASSWORD,
  serverUrl = env.SERVER_URL,
}: {
  payload: Payload
  email?: string
  password?: string
  serverUrl?: string
}): Promise<FirstOwner> {
  const owners = await payload.count({ collection: 'users', where: { role: { equals: 'owner' } } })
  if (owners.totalDocs > 0) return { outcome: 'exists' }

  const chosen = password ?? `${crypto.randomUUID()}${crypto.randomUUID()}`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: email.split('@')[0] ?? email, email, password: chosen, role: 'owner' },
  })
  if (password) return { outcome: 'created', email }

  const req = await createLocalReq({}, payload)
  const { token } = await openAccountLink({ userId: id, purpose: 'passwordReset', now: new Date(), req })
  return { outcome: 'invited', email, link: linkAddress(token, 'passwordReset', serverUrl) }
}
