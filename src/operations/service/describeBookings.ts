import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Breakage, BreakageReason } from '@/domain/availability/breakages'
import { timeLabel } from '@/domain/time/timeLabel'
import { withOffset } from '@/domain/time/withOffset'
import { connectionOf } from '@/platform/database/transactions'

/** A booking that a change would break, in the words of the house. Instants carry the venue's offset. */
export type BrokenBooking = {
  id: string
  reference: string | null
  serviceDate: string
  startsAt: string
  /** '20:00', of the venue's clock. */
  label: string
  partySize: number
  name: string | null
  tables: string[]
  why: BreakageReason[]
}

/** As the house: asked by those who take bookings, who may know their guests by name. */
export async function describeBookings(
  broken: readonly Breakage[],
  timeZone: string,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<BrokenBooking[]> {
  if (broken.length === 0) return []
  const db = await connectionOf(req)
  const ids = sql.join(
    broken.map(({ reservationId }) => sql`${reservationId}::uuid`),
    sql`, `,
  )
  const { rows } = await db.execute<Row>(sql`
    select r.id, r.reference, r.guest_name as name, coalesce((
      select json_agg(t.name order by t.name) from reservations_rels rel
      join tables t on t.id = rel.tables_id where rel.parent_id = r.id and rel.path = 'tables'), '[]') as tables
    from reservations r where r.id in (${ids})`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return broken.map(({ reservationId, serviceDate, startsAt, partySize, why }) => ({
    id: reservationId,
    reference: byId.get(reservationId)?.reference ?? null,
    serviceDate,
    startsAt: withOffset(startsAt, timeZone),
    label: timeLabel(startsAt, timeZone),
    partySize,
    name: byId.get(reservationId)?.name ?? null,
    tables: byId.get(reservationId)?.tables ?? [],
    why,
  }))
}

type Row = { id: string; reference: string | null; name: string | null; tables: string[] }
