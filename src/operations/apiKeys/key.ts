import { createHmac, randomBytes } from 'node:crypto'

/** A new key: `elk_` and 256 random bits in base64url, with the start of it for people and the HMAC for the database. */
export function createKey(secret: string) {
  const key = `elk_${randomBytes(32).toString('base64url')}`
  return { key, prefix: key.slice(0, 12), hash: hashKey(key, secret) }
}

export const hashKey = (key: string, secret: string): string =>
  createHmac('sha256', secret).update(key).digest('hex')

export const isKey = (text: string): boolean => /^elk_[A-Za-z0-9_-]{43}$/.test(text)
