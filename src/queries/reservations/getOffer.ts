import { PayloadSDKError } from '@payloadcms/sdk'
import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/domain/time/addDays'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import type { Api } from '../api'
import type { Venue } from '../getVenue'
import { getAvailability, type Availability } from './getAvailability'
import { getNights, type NightOnOffer } from './getNights'

/** What a party can choose from: two weeks of nights, and the starts of one of them. */
export type Offer = {
  nights: NightOnOffer[]
  /** The area that was asked for, if there is such a one. */
  area: string | null
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
const FURTHEST = 730

type Asked = {
  party: number
  date: string | null
  from: string | null
  area: string | null
  /** Key of the reservation that is to move. */
  moving?: string
}

type At = { venue: Venue; now: Temporal.Instant }

export async function getOffer(api: Api, asked: Asked, at: At): Promise<Offer> {
  try {
    return await readOffer(api, asked, at)
  } catch (error) {
    // An area that is gone, or never was: its guests are shown all of them.
    const isNoArea = asked.area && error instanceof PayloadSDKError && error.status === 422
    if (!isNoArea) throw error
    return readOffer(api, { ...asked, area: null }, at)
  }
}

async function readOffer(api: Api, asked: Asked, { venue, now }: At): Promise<Offer> {
  const { party, area, moving } = asked
  const today = serviceDateOf(now, venue)
  const from = firstNight(asked, today)
  const nights = await getNights(api, { venue: venue.slug, from, days: NIGHTS, partySize: party, area })
  const date = nights.find((night) => night.date === asked.date)?.date ?? firstToAskFor(nights)
  const askFor = (place: string | null) =>
    date ? getAvailability(api, { venue: venue.slug, date, partySize: party, area: place, moving }) : null
  const [availability, anywhere] = await Promise.all([askFor(area), area ? askFor(null) : null])
  return {
    nights,
    area,
    date,
    availability,
    areas: areasOf(anywhere ?? availability),
    earlier: from > today ? latest(addDays(from, -NIGHTS), today) : null,
    later: nights.at(-1)?.state === 'notYet' ? null : addDays(from, NIGHTS),
  }
}

/** The strip that holds the date asked for; they follow each other from today on. Nobody looks further than two years. */
function firstNight({ date, from }: Asked, today: string): string {
  const ahead = (day: string) => Temporal.PlainDate.from(today).until(day).days
  const isAhead = (day: string) => ahead(day) > 0 && ahead(day) <= FURTHEST
  if (from && isAhead(from)) return from
  return date && isAhead(date) ? addDays(today, ahead(date) - (ahead(date) % NIGHTS)) : today
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
