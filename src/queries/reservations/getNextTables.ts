import type { Temporal } from 'temporal-polyfill'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { Api } from '../api'
import type { Venue } from '../getVenue'
import { getAvailability, type FreeSlot } from './getAvailability'
import { getNights } from './getNights'

/** The next starts that are free for two. */
export type NextTables = {
  serviceDate: string
  isTonight: boolean
  starts: { startsAt: string; label: string }[]
}

const PARTY = 2
const SHOWN = 3
/** Minutes between two of them at least, so that they leave a choice. */
const APART = 45

export async function getNextTables(
  api: Api,
  { venue, now }: { venue: Venue; now: Temporal.Instant },
): Promise<NextTables | null> {
  const tonight = serviceDateOf(now, venue)
  const nights = await getNights(api, {
    venue: venue.slug,
    from: tonight,
    days: 7,
    partySize: PARTY,
    area: null,
  })
  const next = nights.find(({ state }) => state === 'open' || state === 'few')
  if (!next) return null
  const { slots } = await getAvailability(api, {
    venue: venue.slug,
    date: next.date,
    partySize: PARTY,
    area: null,
  })
  const starts = spread(slots)
  return starts.length > 0 ? { serviceDate: next.date, isTonight: next.date === tonight, starts } : null
}

function spread(slots: FreeSlot[]): NextTables['starts'] {
  const chosen: FreeSlot[] = []
  for (const slot of slots) {
    const last = chosen.at(-1)
    const minutes = last ? (Date.parse(slot.startsAt) - Date.parse(last.startsAt)) / 60_000 : APART
    if (minutes >= APART && chosen.length < SHOWN) chosen.push(slot)
  }
  return chosen.map(({ startsAt, label }) => ({ startsAt, label }))
}
