import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'

type Link = { id: string; tokenVersion: number }

/**
 * The key to one reservation, 256 bits as 43 letters. It is derived, never stored, so that later mails can name it again;
 * another version makes another.
 */
export function manageTokenOf({ id, tokenVersion }: Link): string {
  return createHmac('sha256', env.MANAGE_LINK_SECRET).update(`${id}\u0000${tokenVersion}`).digest('base64url')
}

/** What is stored of a token, to look the reservation up by: SHA-256, in hexadecimal. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The stored hash of a reservation's own token. */
export const tokenHashOf = (link: Link): string => hashOfToken(manageTokenOf(link))

/** Compares two hashes of the same length without telling by its time where they differ. */
export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** The page on which a guest changes or cancels; whoever has the address may. */
export const manageUrlOf = (link: Link, locale: 'pl' | 'en'): string =>
  `${env.SERVER_URL}/${locale}/manage/${manageTokenOf(link)}`
