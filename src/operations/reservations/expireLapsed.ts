import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { isLapsed } from '@/domain/reservation/isLapsed'
import { storedInstant } from '@/domain/time/storedInstant'
import { transactionOf } from '@/platform/database/transactions'
import { bookingBy } from './booking'
import type { NightRead } from './readNight'
import { writeAs } from './writeAs'

type Question = {
  read: Pick<NightRead, 'night' | 'venue'>
  /** The reservation being written: it expires, or is mended, by its own write. */
  except: string | null | undefined
  now: Temporal.Instant
  /** Holds the lock of the night. */
  req: PayloadRequest
}

/**
 * Frees the tables of holds, requests and unpaid links of a night whose time is up. Their tables are free at once; the
 * status follows through the usual path for those that nobody is writing at this moment (whoever is, waits for our lock
 * and will find them lapsed).
 */
export async function expireLapsed({ read, except, now, req }: Question): Promise<string[]> {
  const { serviceDate, seatings } = read.night
  const over = seatings.filter((seating) => seating.id !== except && isLapsed(seating, now))
  const lapsed = over.filter((seating) => seating.serviceDate === serviceDate)
  const elsewhere = over.filter((seating) => seating.serviceDate !== serviceDate)
  if (elsewhere.length > 0) await freeElsewhere(elsewhere, now, req)
  if (lapsed.length === 0) return []

  const tx = await transactionOf(req)
  await tx.execute(
    sql`update occupancies set active = false where reservation_id in (${idsOf(lapsed)}) and active`,
  )

  const free: string[] = []
  for (const { id } of lapsed) if (await isFree(id, req)) free.push(id)
  for (const id of free) {
    await writeAs(bookingBy({ actor: 'system', now, isTidying: true }), req, (own) =>
      // As the house: nobody asked for it, the time is up.
      own.payload.update({ collection: 'reservations', id, data: { status: 'expired' }, depth: 0, req: own }),
    )
  }
  return free
}

/**
 * A hold of the date before may reach into this one. Its own night is not ours to tidy, but the table is free: unless
 * somebody is writing that reservation at this moment, who then speaks first.
 */
async function freeElsewhere(
  over: readonly { id: string }[],
  now: Temporal.Instant,
  req: PayloadRequest,
): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update occupancies set active = false where active and reservation_id in (
      select id from reservations where id in (${idsOf(over)}) and status in ('held', 'pending', 'pending_payment')
        and case when status = 'held' then hold_expires_at else expires_at end <= ${storedInstant(now)}::timestamptz
      for update skip locked)`)
}

const idsOf = (seatings: readonly { id: string }[]) =>
  sql.join(
    seatings.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )

/** Takes the locks of a write without waiting for them: whoever has them may be waiting for ours. */
async function isFree(id: string, req: PayloadRequest): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ free: boolean }>(sql`
    select pg_try_advisory_xact_lock_shared(hashtextextended('reservations', 0))
      and pg_try_advisory_xact_lock(hashtextextended(${`reservations/${id}`}, 0))
      and exists (select from reservations where id = ${id}::uuid for update skip locked) as free`)
  return rows[0]?.free ?? false
}
