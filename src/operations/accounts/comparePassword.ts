import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** How the platform stores a password since 3.90: its mark, then PBKDF2-SHA-256 of 600 000 rounds and 32 bytes in hex. */
const mark = 'pbkdf2-sha256-v1:'
const rounds = 600_000
const bytes = 32

/** Whether this is the password of the account. Without an account the same work is done for nothing. */
export async function comparePassword(
  password: string,
  account: { hash: string | null; salt: string | null } | null,
): Promise<boolean> {
  const { hash, salt } = account ?? {}
  const isUsable = Boolean(hash?.startsWith(mark) && salt)
  const derived = await derive(
    password,
    isUsable ? String(salt) : 'no account has this salt',
    rounds,
    bytes,
    'sha256',
  )
  const stored = Buffer.from(isUsable ? String(hash).slice(mark.length) : '', 'hex')
  return stored.length === derived.length && timingSafeEqual(stored, derived)
}
