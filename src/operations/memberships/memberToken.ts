import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'

/**
 * The key to the page of one membership: its id and 256 bits that only we can make, as 64 letters. It is derived and nothing
 * of it is stored; it opens nothing but that page.
 */
export function memberTokenOf(membershipId: string): string {
  const id = Buffer.from(membershipId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, markOf(membershipId)]).toString('base64url')
}

/** The membership that a token names; null for whatever we did not make. */
export function membershipOfToken(token: string): string | null {
  if (!/^[A-Za-z0-9_-]{64}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const hex = bytes.subarray(0, 16).toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return timingSafeEqual(bytes.subarray(16), markOf(id)) ? id : null
}

/** The page on which a member sees how it stands and finds the way to the card. */
export const memberUrlOf = (membershipId: string, locale: 'pl' | 'en'): string =>
  `${env.SERVER_URL}/${locale}/membership/${memberTokenOf(membershipId)}`

const markOf = (membershipId: string): Buffer =>
  createHmac('sha256', env.MANAGE_LINK_SECRET).update(`membership\u0000${membershipId}`).digest()
