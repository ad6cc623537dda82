import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { nextInLine, type Waiting } from '@/domain/reservation/nextInLine'
import { storedInstant } from '@/domain/time/storedInstant'
import { connectionOf } from '@/platform/database/transactions'
import type { Reservation } from '@/payload-types'
import { commitReservation } from './commitReservation'
import { readNight } from './readNight'

type Question = {
  venueId: string
  serviceDate: string
  now?: Temporal.Instant
  req: PayloadRequest
}

/**
 * Offers what has come free on a night to the first on its waiting list for whom something is free: a hold with a timer.
 * The next one's turn comes when it lapses. Null when nobody waits or nothing fits. The limits are those of staff, whose
 * offer it is.
 */
export async function offerToNextInLine({
  venueId,
  serviceDate,
  now = Temporal.Now.instant(),
  req,
}: Question): Promise<Reservation | null> {
  const line = await readLine({ venueId, serviceDate, now, req })
  if (line.length === 0) return null
  const { night, venue } = await readNight({ venueId, serviceDate, req })
  const next = nextInLine({ night, waiting: line, now, channel: 'staff' })
  if (!next) return null

  const { revision } = line.find(({ id }) => id === next.id)!
  const changes = { status: 'held' as const, startsAt: storedInstant(next.slot.startsAt) }
  const holdExpiresAt = now.add({ minutes: venue.offerMinutes })
  return commitReservation({
    update: { id: next.id, revision, changes },
    by: { actor: 'system', channel: 'staff', now, holdExpiresAt },
    req,
  })
}

type InLine = Waiting & { revision: number }

async function readLine({ venueId, serviceDate, now, req }: Required<Question>): Promise<InLine[]> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Row>(sql`
    select id, created_at as "joinedAt", party_size::int as "partySize", area_id as "areaId",
      starts_at as "startsAt", wanted_from as "from", wanted_to as "to", coalesce(revision, 1)::int as revision
    from reservations
    where venue_id = ${venueId}::uuid and service_date = ${serviceDate} and status = 'waitlisted'
      and greatest(starts_at, wanted_to) > ${storedInstant(now)}::timestamptz
    order by created_at, id limit 200`)
  return rows.map(({ id, partySize, areaId, revision, ...moments }) => ({
    id,
    partySize,
    areaId,
    revision,
    joinedAt: at(moments.joinedAt),
    startsAt: at(moments.startsAt),
    from: moments.from ? at(moments.from) : null,
    to: moments.to ? at(moments.to) : null,
  }))
}

type Row = Record<'joinedAt' | 'startsAt', Moment> &
  Record<'from' | 'to', Moment | null> & {
    id: string
    partySize: number
    areaId: string | null
    revision: number
  }
type Moment = string | Date

const at = (moment: Moment) => Temporal.Instant.fromEpochMilliseconds(new Date(moment).getTime())
