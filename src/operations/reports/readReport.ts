import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { isManager } from '@/access/roles'
import { inScope } from '@/access/inScope'
import { addFigures, type PeriodFigures } from '@/domain/statistics/addFigures'
import { occupancyOfPeriod, type HalfHour } from '@/domain/statistics/occupancyOfPeriod'
import { ratesOf, type Rates } from '@/domain/statistics/rates'
import { addDays } from '@/domain/time/addDays'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { readStored, type StoredNight } from '@/operations/statistics/readNights'
import { refreshStatistics } from '@/operations/statistics/refreshStatistics'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { chooseDates, type Dates } from './chooseDates'
import { readPourCost, type PourCost } from './readPourCost'

/** What a stretch of nights came to. */
export type PeriodReport = Dates & {
  /** Nights on which anybody booked or came, in order. */
  nights: StoredNight[]
  total: PeriodFigures
  rates: Rates
  halfHours: HalfHour[]
}

export type Report = {
  venue: { id: string; slug: string; currency: string }
  today: string
  period: PeriodReport
  /** The same weekdays 52 weeks before. */
  lastYear: PeriodReport
  pourCost: PourCost
}

/** A year ago on the same weekday. */
export const LAST_YEAR_DAYS = 364

/**
 * The figures of a venue from one service date to another, beside those of a year before, for owner and manager; of the
 * venue that the request names, or the one its user works in. What changed since the last night's count is counted first.
 */
export async function readReport({
  from,
  to,
  now = Temporal.Now.instant(),
  req,
}: {
  from?: unknown
  to?: unknown
  now?: Temporal.Instant
  req: PayloadRequest
}): Promise<Report> {
  if (!req.user) throw refusal('UNAUTHENTICATED')
  if (!isManager(inScope(req, 'reservations', 'read').user)) throw refusal('FORBIDDEN')
  const { id, slug, currency, ...venue } = await venueAtHand(req)
  const today = serviceDateOf(now, venue)
  const dates = chooseDates({ from, to, today })
  const before = { from: addDays(dates.from, -LAST_YEAR_DAYS), to: addDays(dates.to, -LAST_YEAR_DAYS) }
  const read = async (period: Dates): Promise<PeriodReport> => {
    await refreshStatistics({ venueId: id, ...period, today, payload: req.payload })
    const nights = await readStored({ venueId: id, ...period }, await connectionOf(req))
    const total = addFigures(nights.map(({ figures }) => figures))
    return { ...period, nights, total, rates: ratesOf(total), halfHours: occupancyOfPeriod(nights, venue) }
  }
  return {
    venue: { id, slug, currency },
    today,
    period: await read(dates),
    lastYear: await read(before),
    pourCost: await readPourCost(id, req),
  }
}
