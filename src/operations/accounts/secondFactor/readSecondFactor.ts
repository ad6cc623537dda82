import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Role } from '@/access/roles'
import { connectionOf } from '@/platform/database/transactions'

export type SecondFactor = {
  /** Sealed; see `openSecret`. */
  secret: string
  isOn: boolean
  lastStep: number | null
  failures: number
  lockedUntil: Date | null
}

type Row = {
  secret: string
  is_on: boolean
  last_step: string | null
  failures: number
  locked_until: string | Date | null
}

export async function readSecondFactor(userId: string, req: PayloadRequest): Promise<SecondFactor | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Row>(sql`
    select secret, confirmed_at is not null as is_on, last_step, failures, locked_until
    from second_factors where user_id = ${userId}::uuid`)
  const [row] = rows
  if (!row) return null
  return {
    secret: row.secret,
    isOn: row.is_on,
    lastStep: row.last_step === null ? null : Number(row.last_step),
    failures: row.failures,
    lockedUntil: row.locked_until === null ? null : new Date(row.locked_until),
  }
}

/** Whether the owner has said that this role signs in with a second step. */
export async function needsSecondFactor(role: Role, req: PayloadRequest): Promise<boolean> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(
    sql`select 1 from security_second_factor_for where value::text = ${role} limit 1`,
  )
  return rows.length > 0
}
