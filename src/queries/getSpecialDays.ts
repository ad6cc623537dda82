import type { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { endOfServiceDate } from '@/domain/time/endOfServiceDate'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { asVisitor, type Api } from './api'
import type { Venue } from './getVenue'
import { noteUntil } from './noteUntil'

/** A service date, 'YYYY-MM-DD', that is not as its weekday; without hours the house is closed. */
export type SpecialDay = {
  date: string
  name: string | null
  hours: { opens: string; closes: string }[]
}

const SIGHT_DAYS = 120

/** The days to come on which the house keeps other hours, soonest first. */
export async function getSpecialDays(
  api: Api,
  { venue, now }: { venue: Venue; now: Temporal.Instant },
): Promise<SpecialDay[]> {
  const today = serviceDateOf(now, venue)
  noteUntil(endOfServiceDate(now, venue))
  const { docs } = await api.sdk.find({
    collection: 'special-days',
    depth: 0,
    limit: 60,
    pagination: false,
    sort: 'date',
    where: {
      venue: { equals: venue.id },
      date: { greater_than_equal: today, less_than_equal: addDays(today, SIGHT_DAYS) },
    },
    ...asVisitor(api),
  })
  return docs.map(({ date, name, closed, services }) => ({
    date,
    name: name ?? null,
    hours: closed
      ? []
      : (services ?? []).flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : [])),
  }))
}
