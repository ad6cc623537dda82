import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Breakage } from '@/domain/availability/breakages'
import { transactionOf } from '@/platform/database/transactions'
import { lockReservations } from '../reservations/locks'
import { findBreakages } from './findBreakages'
import type { RuleChange } from './withRule'

type Question = { venueId: string; change: RuleChange; req: PayloadRequest }

/**
 * When hours have changed: bookings that fell outside of them stay and say so, those that are inside again no longer do.
 * In the transaction of the save; each is a write of its own, so its revision counts.
 */
export async function flagOutsideHours({ venueId, change, req }: Question): Promise<void> {
  const { broken, mended } = await findBreakages({ venueId, change, isWritten: true, req })
  const outside = idsOf(broken)
  const inside = idsOf(mended)
  await lockReservations([...outside, ...inside], req)
  await flag(outside, true, req)
  await flag(inside, false, req)
}

const idsOf = (list: readonly Breakage[]) =>
  list.filter(({ why }) => why.includes('outsideHours')).map(({ reservationId }) => reservationId)

async function flag(ids: readonly string[], isOutside: boolean, req: PayloadRequest): Promise<void> {
  if (ids.length === 0) return
  const tx = await transactionOf(req)
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  await tx.execute(sql`
    update reservations
    set outside_hours = ${isOutside}, revision = coalesce(revision, 1) + 1, updated_at = now()
    where id in (${list}) and coalesce(outside_hours, false) <> ${isOutside}`)
}
