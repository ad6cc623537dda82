import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { isLapsed } from '@/domain/reservation/isLapsed'
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
  const lapsed = seatings.filter(
    (seating) => seating.id !== except && seating.serviceDate === serviceDate && isLapsed(seating, now),
  )
  if (lapsed.length === 0) return []

  const tx = await transactionOf(req)
  const ids = sql.join(
    lapsed.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )
  await tx.execute(sql`update occupancies set active = false where reservation_id in (${ids}) and active`)

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

/** Takes the locks of a write without waiting for them: whoever has them may be waiting for ours. */
async function isFree(id: string, req: PayloadRequest): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ free: boolean }>(sql`
    select pg_try_advisory_xact_lock_shared(hashtextextended('reservations', 0))
      and pg_try_advisory_xact_lock(hashtextextended(${`reservations/${id}`}, 0))
      and exists (select from reservations where id = ${id}::uuid for update skip locked) as free`)
  return rows[0]?.free ?? false
}
