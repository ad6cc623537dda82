import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'

/** The key to the page on which one gift card is paid for: its number and a seal, as 64 letters. Nothing of it is stored. */
export const orderTokenOf = (id: string): string =>
  Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), sealOf(id)]).toString('base64url')

/** The number of the card that a token opens, if its seal is ours. */
export function cardOfToken(token: string): string | null {
  if (!/^[\w-]{64}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const hex = bytes.subarray(0, 16).toString('hex')
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  )
  return timingSafeEqual(bytes.subarray(16), sealOf(id)) ? id : null
}

export const orderUrlOf = (id: string, locale: 'pl' | 'en'): string =>
  `${env.SERVER_URL}/${locale}/gift-order/${orderTokenOf(id)}`

const sealOf = (id: string) =>
  createHmac('sha256', env.MANAGE_LINK_SECRET).update(`gift card order\u0000${id}`).digest()
