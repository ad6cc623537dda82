import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'
import { deriveKey } from './deriveKey'

export type LinkPurpose = 'invitation' | 'passwordReset'

/** How long each link works, in milliseconds. */
export const linkLife: Record<LinkPurpose, number> = {
  invitation: 7 * 24 * 60 * 60 * 1000,
  passwordReset: 30 * 60 * 1000,
}

const paths: Record<LinkPurpose, string> = { invitation: '/admin/invitation', passwordReset: '/admin/reset' }

/**
 * The token of a link: the id of its row and a mark that only we can make, 384 bits in 64 characters. It is derived and not
 * stored, so that a mail sent twice carries the same link and the database holds none.
 */
export function linkToken(id: string, purpose: LinkPurpose): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes, markOf(bytes, purpose)]).toString('base64url')
}

/** Id of the row that a token speaks of; null when it is not one of ours for this purpose. */
export function linkIdOf(token: string, purpose: LinkPurpose): string | null {
  if (!/^[\w-]{64}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const id = bytes.subarray(0, 16)
  if (!timingSafeEqual(bytes.subarray(16), markOf(id, purpose))) return null
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The address that is mailed: always that of the configuration, never what a request claims as its host. */
export const linkAddress = (token: string, purpose: LinkPurpose, serverUrl = env.SERVER_URL): string =>
  `${serverUrl}${paths[purpose]}/${token}`

const markOf = (id: Buffer, purpose: LinkPurpose) =>
  createHmac('sha256', deriveKey('account links')).update(`${purpose}:`).update(id).digest()
