import { createHmac, hkdfSync } from 'node:crypto'
import { env } from '@/env'

type Version = { id: string; version: number }

/**
 * What a webhook is signed with, in the form of Standard Webhooks: `whsec_` and 256 bits in base64. Like the keys of
 * guests' links it is derived and stands in no table, so that no copy of the database can sign in our name; another version
 * makes another.
 */
export function webhookSecretOf({ id, version }: Version): string {
  const mac = createHmac('sha256', signingKey()).update(`${id}\u0000${version}`)
  return `whsec_${mac.digest('base64')}`
}

/** A key for this purpose alone: what other marks made with the same secret show tells nothing about it. */
const signingKey = () => Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', 'eliksir webhooks', 32))
