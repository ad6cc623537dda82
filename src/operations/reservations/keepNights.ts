import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { giveUpLapsed } from '@/operations/billing/keepPayments'
import { connectionOf } from '@/platform/database/transactions'
import { changeStatus } from './changeStatus'
import { keepNight } from './keepNight'
import type { NightKey } from './locks'
import { offerToNextInLine } from './offerToNextInLine'

type Kept = { expired: number; closed: number; offers: number }

/**
 * Goes round the nights on which something waits for the clock. All of it is true by time without this; it tidies, and it
 * offers what came free to those on the waiting lists. Several may go round at once.
 */
export async function keepNights(payload: Payload, now = Temporal.Now.instant()): Promise<Kept> {
  const kept: Kept = { expired: 0, closed: 0, offers: 0 }
  await giveUpLapsed(payload, now)
  for (const night of await nightsToKeep(payload, now)) {
    kept.expired += await keepNight({ ...night, now, req: await createLocalReq({}, payload) })
  }
  for (const { id, to } of await overdue(payload, now)) {
    if (await stepIfStill({ id, to, now, payload })) kept.closed += 1
  }
  for (const night of await nightsWithLines(payload, now)) {
    for (let turn = 0; turn < 50 && (await offered({ ...night, now, payload })); turn += 1) kept.offers += 1
  }
  return kept
}

/** Where a hold has lapsed or a party should have gone. */
async function nightsToKeep(payload: Payload, now: Temporal.Instant): Promise<NightKey[]> {
  const moment = storedInstant(now)
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<NightKey>(sql`
    select distinct venue_id as "venueId", service_date as "serviceDate" from reservations
    where service_date is not null and (
      (status = 'held' and hold_expires_at <= ${moment}::timestamptz)
      or (status in ('pending', 'pending_payment') and expires_at <= ${moment}::timestamptz)
      or (status = 'seated' and seated_at + (ends_at - starts_at) <= ${moment}::timestamptz))
    order by 1, 2 limit 100`)
  return rows
}

type Step = { id: string; to: 'completed' | 'no_show' | 'expired' }

/** Parties long gone, guests who never came where the venue counts them, and waits that are over. */
async function overdue(payload: Payload, now: Temporal.Instant): Promise<Step[]> {
  const moment = storedInstant(now)
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<Step>(sql`
    select r.id, case r.status when 'seated' then 'completed' when 'confirmed' then 'no_show' else 'expired' end as "to"
    from reservations r join venues v on v.id = r.venue_id
    where (r.status = 'seated' and r.seated_at + (r.ends_at - r.starts_at) + interval '60 minutes' <= ${moment}::timestamptz)
      or (r.status = 'waitlisted' and greatest(r.starts_at, r.wanted_to) <= ${moment}::timestamptz)
      or (r.status = 'confirmed' and v.booking_auto_no_show and r.starts_at between
        ${moment}::timestamptz - interval '3 days' and ${moment}::timestamptz - interval '1 hour')
    order by r.starts_at limit 200`)
  return rows
}

type Asked = Step & { now: Temporal.Instant; payload: Payload }

/** Somebody may have seen to it in between, and a service may still be open: that is no failure. */
async function stepIfStill({ id, to, now, payload }: Asked): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return unlessRefused(async () => {
    await changeStatus({ id, to, by: { actor: 'system', now }, req })
    return true
  })
}

async function nightsWithLines(payload: Payload, now: Temporal.Instant): Promise<NightKey[]> {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<NightKey>(sql`
    select distinct venue_id as "venueId", service_date as "serviceDate" from reservations
    where status = 'waitlisted' and service_date is not null
      and greatest(starts_at, wanted_to) > ${storedInstant(now)}::timestamptz
    order by 2, 1 limit 100`)
  return rows
}

async function offered(question: NightKey & { now: Temporal.Instant; payload: Payload }): Promise<boolean> {
  const req = await createLocalReq({}, question.payload)
  return unlessRefused(async () => (await offerToNextInLine({ ...question, req })) !== null)
}

async function unlessRefused(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work()
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 409 || status === 422) return false
    throw error
  }
}
