import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** Two keys from the one that is given: what encrypts never signs. */
export type BackupKeys = { encrypt: Buffer; sign: Buffer }

export function keysFrom(secret: string): BackupKeys {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'eliksir backup', use, 32))
  return { encrypt: derive('encrypt'), sign: derive('sign') }
}

/** AES-256-GCM; `name` is bound to it, so that one part cannot stand in the place of another. */
export function seal(plain: Buffer, name: string, { encrypt }: BackupKeys): Buffer {
  const iv = randomBytes(ivBytes)
  const sealing = createCipheriv(cipher, encrypt, iv).setAAD(Buffer.from(name))
  return Buffer.concat([iv, sealing.update(plain), sealing.final(), sealing.getAuthTag()])
}

/** Throws when the bytes, the name or the key is another one. */
export function unseal(sealed: Buffer, name: string, { encrypt }: BackupKeys): Buffer {
  const opening = createDecipheriv(cipher, encrypt, sealed.subarray(0, ivBytes)).setAAD(Buffer.from(name))
  opening.setAuthTag(sealed.subarray(-tagBytes))
  return Buffer.concat([opening.update(sealed.subarray(ivBytes, -tagBytes)), opening.final()])
}

export const signature = (text: string, { sign }: BackupKeys): string =>
  createHmac('sha256', sign).update(text).digest('hex')

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
