import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey } from '../deriveKey'

const version = 'v1.'

/** Encrypts the secret of an account (AES-256-GCM, bound to the account): `v1.` and base64url of nonce, mark and text. */
export function sealSecret(secret: string, userId: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', deriveKey('second factor'), nonce)
  cipher.setAAD(Buffer.from(userId))
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return version + Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')
}

/** The secret again; null when it was sealed with another key, for another account, or touched. */
export function openSecret(sealed: string, userId: string): string | null {
  if (!sealed.startsWith(version)) return null
  const bytes = Buffer.from(sealed.slice(version.length), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', deriveKey('second factor'), bytes.subarray(0, 12), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(userId))
  try {
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null // its mark does not fit: that is the answer
  }
}
