import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { occupiedTimes } from '@/domain/availability/occupiedTimes'
import { nextOccupancy } from '@/domain/availability/obstacles'
import { extendedOccupancy } from '@/domain/reservation/extendedOccupancy'
import { leavesAt } from '@/domain/reservation/occupancyOf'
import { storedInstant } from '@/domain/time/storedInstant'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { bookingBy } from './booking'
import { expireLapsed } from './expireLapsed'
import { lockNights } from './locks'
import { readNight, type NightRead } from './readNight'
import { writeAs } from './writeAs'

type Question = { venueId: string; serviceDate: string; now: Temporal.Instant; req: PayloadRequest }

/**
 * Tidies one night under its lock: what has lapsed is put away, and parties that sit longer than they were to keep their
 * table for another step, up to the next booking, which is marked as at risk. Answers how many expired.
 */
export function keepNight({ venueId, serviceDate, now, req }: Question): Promise<number> {
  return writeAs(bookingBy({ actor: 'system', now }), req, (own) =>
    withTransaction(own, async () => {
      await lockNights([{ venueId, serviceDate }], own)
      const read = await readNight({ venueId, serviceDate, req: own })
      const expired = await expireLapsed({ read, except: null, now, req: own })
      await extendOverstays(read, now, own)
      return expired.length
    }),
  )
}

/** After an hour nobody is waited for: such a party is closed instead, and what came after it keeps its table. */
function sitsOver(party: NightRead['night']['seatings'][number], now: Temporal.Instant): boolean {
  const overMs = now.epochMilliseconds - leavesAt(party).epochMilliseconds
  return party.status === 'seated' && overMs >= 0 && overMs < 60 * 60_000
}

async function extendOverstays({ night }: NightRead, now: Temporal.Instant, req: PayloadRequest) {
  const tx = await transactionOf(req)
  for (const party of night.seatings) {
    const { occupied } = party
    if (!occupied || !sitsOver(party, now) || party.serviceDate !== night.serviceDate) continue

    const times = occupiedTimes({ night, now, moving: party.id })
    const nextStartsAt = nextOccupancy(party.tableIds, occupied.end.epochMilliseconds, times)
    const stepMinutes = night.services.find(({ id }) => id === party.serviceId)?.slotStepMinutes ?? 15
    const longer = extendedOccupancy({ occupied, now, stepMinutes, nextStartsAt })
    if (longer.end.epochMilliseconds > occupied.end.epochMilliseconds) {
      await tx.execute(sql`
        update occupancies set period = tstzrange(lower(period), ${storedInstant(longer.end)}::timestamptz)
        where reservation_id = ${party.id}::uuid and active`)
    }
    if (!longer.isNextAtRisk || !nextStartsAt) continue
    // A mark for the board alone: nothing that the guest was told has changed. Whoever is writing that booking at this
    // moment may be waiting for our lock, so it is passed over; the next round marks it.
    await tx.execute(sql`
      update reservations set at_risk = true, revision = revision + 1
      where id in (
        select r.id from reservations r join occupancies o on o.reservation_id = r.id
        where not coalesce(r.at_risk, false) and o.active
          and lower(o.period) = ${storedInstant(nextStartsAt)}::timestamptz and o.table_id in (
            select table_id from occupancies where reservation_id = ${party.id}::uuid)
        for update of r skip locked)`)
  }
}
