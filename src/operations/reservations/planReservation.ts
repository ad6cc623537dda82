import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { holdsTable } from '@/domain/reservation/status'
import { makeReference } from '@/domain/reservation/makeReference'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { VenueTime } from '@/domain/time/venueTime'
import { connectionOf } from '@/platform/database/transactions'
import type { Booking } from './booking'
import { decide, effectiveStatus } from './decide'
import type { Decision, OccupancyPlan, Wish } from './decision'
import { expireLapsed } from './expireLapsed'
import { factsOf, invalidFields, type Doc, type Facts } from './facts'
import { firstSnapshot } from './firstSnapshot'
import { lockNights } from './locks'
import { readNight, type NightRead } from './readNight'
import { refuseForeign } from './refuseForeign'
import { refuseUnpaid } from './refuseUnpaid'
import { isEndSet, isSlotChanged } from './slotChanges'
import { venueTimeOf } from './venueTimeOf'
import { messageRevisionOf, writeDown } from './writeDown'

/** A document as it may be written, and what becomes of the tables. */
export type Plan = {
  data: Doc
  occupancy: OccupancyPlan
  /** To say, when the database refuses at the last moment, what is free instead. */
  wish: Wish | null
}

type Question = { data: Doc; original: Doc | null; booking: Booking; req: PayloadRequest }

/**
 * The one way in which a reservation comes to be or changes, inside the transaction and under the locks of its nights:
 * normalises, asks the status machine and the rules, chooses the table, and says what is to be written.
 */
export async function planReservation({ data, original, booking, req }: Question): Promise<Plan> {
  const wanted = factsOf(data, req)
  const before = original && factsOf(original, req)
  if (booking.actor !== 'guest') await refuseForeign({ data, original, venueId: wanted.venueId, req })
  if (before && isOnlyWords(before, wanted, booking)) return wordsOnly(data, before, wanted)
  refuseOddTimes(before, wanted, req)

  if (before && before.venueId !== wanted.venueId) throw invalidFields(['venue'], req)
  const serviceDate = await lockTheNight(before, wanted, booking, req)
  const read = await readUnderLock({ venueId: wanted.venueId, serviceDate, moving: before?.id, booking, req })
  const wish: Wish = { before, wanted, booking, read }
  const decision = decide(wish)
  await refuseUnpaid(wish, decision, req)
  const written = writeDown({ ...wish, decision })
  const policySnapshot = written.policySnapshot ?? (await snapshotIfDue(wish, decision, req))
  const reference = before ? {} : { reference: await freeReference(req) }
  return {
    data: { ...data, ...written, policySnapshot, ...reference },
    occupancy: decision.occupancy,
    wish,
  }
}

/** Nobody leaves before he came or stays for days, and who sits there is not to come at another time. */
function refuseOddTimes(before: Facts | null, wanted: Facts, req: PayloadRequest): void {
  const { startsAt, endsAt, status } = wanted
  const stayMs = endsAt ? endsAt.epochMilliseconds - startsAt.epochMilliseconds : null
  const isOddEnd = isEndSet(before, wanted) && (stayMs! <= 0 || stayMs! > LONGEST_STAY_MS)
  const isSeated = before !== null && before.status !== 'waitlisted' && status === 'seated'
  const isOddStart = isSeated && !before.startsAt.equals(startsAt)
  const odd = [...(isOddStart ? ['startsAt'] : []), ...(isOddEnd ? ['endsAt'] : [])]
  if (odd.length > 0) throw invalidFields(odd, req)
}

const LONGEST_STAY_MS = 24 * 3_600_000

/** Notes, a name, a language: nothing that the night has a say in. */
function isOnlyWords(before: Facts, wanted: Facts, booking: Booking): boolean {
  const isSame = before.status === wanted.status && before.status === effectiveStatus(before, booking.now)
  return isSame && before.serviceDate !== null && !isSlotChanged(before, { wanted, booking })
}

function wordsOnly(data: Doc, before: Facts, wanted: Facts): Plan {
  const revisions = {
    revision: before.revision + 1,
    messageRevision: messageRevisionOf(before, wanted, {}),
  }
  return { data: { ...data, ...revisions }, occupancy: { kind: 'keep' }, wish: null }
}

/** The date a reservation has stays its own while its start does. A party that sits down at the door sits down now. */
export function serviceDateFor(
  before: Pick<Facts, 'serviceDate' | 'startsAt' | 'status'> | null,
  wanted: Pick<Facts, 'startsAt' | 'status'>,
  { now }: Pick<Booking, 'now'>,
  venue: VenueTime,
): string {
  const isWalkIn = wanted.status === 'seated' && (!before || before.status === 'waitlisted')
  if (isWalkIn) return serviceDateOf(now, venue)
  if (before?.serviceDate && before.startsAt.equals(wanted.startsAt)) return before.serviceDate
  return serviceDateOf(wanted.startsAt, venue)
}

/** A change holds its nights already, unless something has moved it since; a new reservation reads nothing before. */
async function lockTheNight(
  before: Facts | null,
  wanted: Facts,
  booking: Booking,
  req: PayloadRequest,
): Promise<string> {
  const { venueId } = wanted
  const serviceDate = serviceDateFor(before, wanted, booking, await venueTimeOf(venueId, req))
  if (before?.serviceDate !== serviceDate) await lockNights([{ venueId, serviceDate }], req)
  return serviceDate
}

type UnderLock = {
  venueId: string
  serviceDate: string
  moving: string | null | undefined
  booking: Booking
  req: PayloadRequest
}

/** Holds that have run out are deactivated here, inside; whoever asks next finds their tables free. */
async function readUnderLock({ venueId, serviceDate, moving, booking, req }: UnderLock): Promise<NightRead> {
  const read = await readNight({ venueId, serviceDate, req, moving })
  if (!booking.isTidying) await expireLapsed({ read, except: moving, now: booking.now, req })
  return read
}

/** Whoever gets a table has read the policy of the service; those on the waiting list read it when it is their turn. */
async function snapshotIfDue(
  { wanted, booking, read }: Wish,
  { status, startsAt, slot }: Decision,
  req: PayloadRequest,
) {
  const policyId = read.services.get(slot?.serviceId ?? '')?.policyId
  if (!policyId || !holdsTable(status)) return null
  const { timeZone, currency } = read.venue
  const { locale } = wanted
  return firstSnapshot({ policyId, locale, startsAt, bookedAt: booking.now, timeZone, currency, req })
}

/** Of a few drawn at random, one that nobody has. */
async function freeReference(req: PayloadRequest): Promise<string> {
  const drawn = Array.from({ length: 4 }, () => sql`${makeReference(randomBytes(16))}`)
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ reference: string }>(sql`
    select reference from unnest(array[${sql.join(drawn, sql`, `)}]) as drawn (reference)
    where not exists (select from reservations r where r.reference = drawn.reference) limit 1`)
  if (!rows[0]) throw new Error('Every reference drawn is taken')
  return rows[0].reference
}
