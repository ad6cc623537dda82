import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'

/**
 * The key to the feedback page of one visit: its id and 256 bits that only we can make, as 64 letters. It is derived and
 * nothing of it is stored; it opens nothing but that page.
 */
export function feedbackTokenOf(reservationId: string): string {
  const id = Buffer.from(reservationId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, markOf(reservationId)]).toString('base64url')
}

/** The reservation that a token names; null for whatever we did not make. */
export function reservationOfToken(token: string): string | null {
  if (!/^[A-Za-z0-9_-]{64}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const reservationId = asUuid(bytes.subarray(0, 16).toString('hex'))
  return timingSafeEqual(bytes.subarray(16), markOf(reservationId)) ? reservationId : null
}

const markOf = (reservationId: string): Buffer =>
  createHmac('sha256', env.MANAGE_LINK_SECRET).update(`feedback\u0000${reservationId}`).digest()

const asUuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
