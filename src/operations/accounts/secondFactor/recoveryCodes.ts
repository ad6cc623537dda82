import { randomInt, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf, transactionOf } from '@/platform/database/transactions'

const howMany = 10
/** Without the letters and figures that are taken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 12

/**
 * Ten new codes, `abcd-efgh-jkmn` (59 bits each); the old ones stop working. They are answered once and kept as slow hashes that
 * hang on no secret of the server, so that they open when everything else is lost.
 */
export async function issueRecoveryCodes(userId: string, req: PayloadRequest): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  const hashes = await Promise.all(codes.map((code) => hashOf(code, userId)))
  const tx = await transactionOf(req)
  await tx.execute(sql`delete from recovery_codes where user_id = ${userId}::uuid`)
  const rows = sql.join(
    hashes.map((hash) => sql`(${userId}::uuid, ${hash})`),
    sql`, `,
  )
  await tx.execute(sql`insert into recovery_codes (user_id, hash) values ${rows}`)
  return codes
}

/** Uses a code up. Of two who use the same one at once, one finds it used. */
export async function takeRecoveryCode(
  { code, userId, now }: { code: string; userId: string; now: Date },
  req: PayloadRequest,
): Promise<boolean> {
  const hash = await hashOf(code, userId)
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    update recovery_codes set used_at = ${now.toISOString()}
    where user_id = ${userId}::uuid and hash = ${hash} and used_at is null
    returning 1`)
  return rows.length === 1
}

export async function recoveryCodesLeft(userId: string, req: PayloadRequest): Promise<number> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ left: number }>(
    sql`select count(*)::int as left from recovery_codes where user_id = ${userId}::uuid and used_at is null`,
  )
  return rows[0]?.left ?? 0
}

/** What was typed, as a code is compared: case, spaces and hyphens do not matter. Null when it is none. */
export function recoveryCodeIn(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, '')
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? code : null
}

const newCode = () =>
  Array.from({ length }, () => letters[randomInt(letters.length)])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

const derive = promisify(scrypt) as (password: string, salt: string, bytes: number) => Promise<Buffer>

/** The account is the salt: equal codes of two people look different, and one of them can be looked up. */
const hashOf = async (code: string, userId: string): Promise<string> =>
  (await derive(code.replaceAll('-', ''), `recovery code of ${userId}`, 32)).toString('base64url')
