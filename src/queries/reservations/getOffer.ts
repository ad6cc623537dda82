import type { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { Api } from '../api'
import type { Venue } from '../getVenue'
import { getAvailability, type Availability } from './getAvailability'
import { getNights, type NightOnOffer } from './getNights'

/** What a party can choose from: two weeks of nights, and the starts of one of them. */
export type Offer = {
  nights: NightOnOffer[]
  /** Service date that is shown; null where none of the nights can be asked for. */
  date: string | null
  availability: Availability | null
  /** Those with something free for this party, whichever is asked for. */
  areas: { id: string; name: string }[]
  /** First nights of the strips before and after this one. */
  earlier: string | null
  later: string | null
}

const NIGHTS = 14

type Asked = {
  party: number
  date: string | null
  from: string | null
  area: string | null
  /** Key of the reservation that is to move. */
  moving?: string
}

export async function getOffer(
  api: Api,
  asked: Asked,
  { venue, now }: { venue: Venue; now: Temporal.Instant },
): Promise<Offer> {
  const today = serviceDateOf(now, venue)
  const from = firstNight(asked, today)
  const nights = await getNights(api, {
    venue: venue.slug,
    from,
    days: NIGHTS,
    partySize: asked.party,
    area: asked.area,
  })
  const date = nights.find((night) => night.date === asked.date)?.date ?? firstToAskFor(nights)
  const askFor = (area: string | null) =>
    date
      ? getAvailability(api, { venue: venue.slug, date, partySize: asked.party, area, moving: asked.moving })
      : null
  const [availability, anywhere] = await Promise.all([askFor(asked.area), asked.area ? askFor(null) : null])
  return {
    nights,
    date,
    availability,
    areas: areasOf(anywhere ?? availability),
    earlier: from > today ? latest(addDays(from, -NIGHTS), today) : null,
    later: nights.at(-1)?.state === 'notYet' ? null : addDays(from, NIGHTS),
  }
}

/** The strip that holds the date asked for; they follow each other from today on. */
function firstNight({ date, from }: Asked, today: string): string {
  if (from && from > today) return from
  if (!date || date <= today) return today
  let first = today
  while (addDays(first, NIGHTS) <= date) first = addDays(first, NIGHTS)
  return first
}

const latest = (one: string, other: string) => (one > other ? one : other)

function firstToAskFor(nights: NightOnOffer[]): string | null {
  const inState = (...states: NightOnOffer['state'][]) => nights.find(({ state }) => states.includes(state))
  return (inState('open', 'few') ?? inState('full'))?.date ?? null
}

function areasOf(availability: Availability | null): Offer['areas'] {
  const areas = new Map(
    (availability?.slots ?? []).flatMap((slot) => slot.areas).map((area) => [area.id, area]),
  )
  return [...areas.values()]
}
