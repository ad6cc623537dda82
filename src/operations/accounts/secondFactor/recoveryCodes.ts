import { createHmac, randomInt } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf, transactionOf } from '@/platform/database/transactions'
import { deriveKey } from '../deriveKey'

const howMany = 10
/** Without the letters and figures that are taken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 12

/** Ten new codes, `abcd-efgh-jkmn` (59 bits each); the old ones stop working. They are answered once and kept as hashes. */
export async function issueRecoveryCodes(userId: string, req: PayloadRequest): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  const tx = await transactionOf(req)
  await tx.execute(sql`delete from recovery_codes where user_id = ${userId}::uuid`)
  const rows = sql.join(
    codes.map((code) => sql`(${userId}::uuid, ${hashOf(code, userId)})`),
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
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    update recovery_codes set used_at = ${now.toISOString()}
    where user_id = ${userId}::uuid and hash = ${hashOf(code, userId)} and used_at is null
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

const hashOf = (code: string, userId: string) =>
  createHmac('sha256', deriveKey('recovery codes'))
    .update(`${userId}:${code.replaceAll('-', '')}`)
    .digest('base64url')
