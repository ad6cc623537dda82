import type { Temporal } from 'temporal-polyfill'
import type { PayloadRequest } from 'payload'
import { findSlots, type FreeSlot, type SlotList } from '@/domain/availability/findSlots'
import type { Night, Seating } from '@/domain/availability/night'
import { nextAvailabilityChange } from '@/domain/availability/nextAvailabilityChange'
import { addDays } from '@/domain/time/addDays'
import { serviceDateBounds } from '@/domain/time/serviceDateBounds'
import { withOffset } from '@/domain/time/withOffset'
import { readsOnly } from '@/platform/changes/readsOnly'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { noteUntil } from '@/queries/noteUntil'
import { assertArea } from './assertArea'
import { nightsStatement, type NightsRow } from './nightsStatement'
import { nightStatement, type NightRow } from './nightStatement'
import { nightTags } from './nightTags'
import { readOfferTerms } from './readOfferTerms'
import { toNight } from './toNight'

type Question = {
  venueId: string
  /** Service date of the first night. */
  from: string
  days: number
  partySize: number
  areaId: string | null
  now: Temporal.Instant
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

export type Nights = { timeZone: string; nights: NightState[] }

export type NightState = {
  date: string
  /** `few`: nearly full. `notYet`: further ahead than bookings are taken. */
  state: 'open' | 'few' | 'full' | 'closed' | 'notYet'
  /** The first start that can be booked. */
  firstStartsAt?: string
}

/** How full the nights of a range are for a party: three statements, however many nights. */
export async function readNights(question: Question): Promise<Nights> {
  const { venueId, from, days, partySize, areaId, now, req } = question
  const dates = Array.from({ length: days }, (_, day) => addDays(from, day))
  const db = await connectionOf(req)
  const parts = nightTags(venueId, from, dates.at(-1))
  const [terms, house, range] = await Promise.all([
    readOfferTerms({ venueId, locale: 'pl', req }),
    readsOnly(parts, () =>
      db.execute<NightRow>(nightStatement({ venueId, serviceDate: from, moving: null })),
    ),
    readsOnly(parts, () => db.execute<NightsRow>(nightsStatement({ venueId, from, to: dates.at(-1)! }))),
  ])
  assertArea(areaId, terms)
  const row = house.rows[0]
  if (!row?.venue) throw refusal('NOT_FOUND', { what: 'venue' })

  const { largestRequest } = toNight(row, from).venue
  const nightOn = nightsOf(row, range.rows[0]!)
  const timeZone = row.venue.timeZone
  const nights = dates.map((date): NightState => {
    const night = nightOn(date)
    noteUntil(nextAvailabilityChange({ night, channel: 'online', now }))
    const list = findSlots({ night, partySize, areaId, channel: 'online', now })
    const state = stateOf(list, partySize <= largestRequest)
    const first = list.slots.find((slot) => slot.free)
    return { date, state, ...(first ? { firstStartsAt: withOffset(first.startsAt, timeZone) } : {}) }
  })
  return { timeZone, nights }
}

/** Lays what belongs to one date into the house, which is the same on all of them. */
export function nightsOf(house: NightRow, range: NightsRow): (date: string) => Night {
  const specials = new Map((range.specials ?? []).map((special) => [special.date, special]))
  const { night } = toNight(
    { ...house, blocks: range.blocks ?? [], seatings: range.seatings ?? [] },
    '2000-01-01',
  )
  return (date) => {
    const special = specials.get(date) ?? null
    const { services } = toNight(
      { ...house, special, tables: [], combinations: [], blocks: [], seatings: [] },
      date,
    ).night
    const { start, end } = serviceDateBounds(date, night.venue)
    const [opens, closes] = [start.epochMilliseconds, end.epochMilliseconds]
    const touches = ({ startsAt, endsAt, occupied, bufferMinutes, serviceDate }: Seating) =>
      serviceDate === date ||
      ((occupied?.start ?? startsAt).epochMilliseconds < closes &&
        (occupied?.end ?? endsAt).epochMilliseconds + bufferMinutes * 60_000 > opens)
    return { ...night, serviceDate: date, services, seatings: night.seatings.filter(touches) }
  }
}

function stateOf({ slots, reason }: SlotList, mayAsk: boolean): NightState['state'] {
  switch (reason) {
    case null:
      return isNearlyFull(slots.filter((slot) => slot.free)) ? 'few' : 'open'
    case 'TOO_FAR':
      return 'notYet'
    case 'NO_TABLE':
    case 'PACING':
      return 'full'
    case 'PARTY_TOO_LARGE':
      return mayAsk ? 'open' : 'full'
    default:
      return 'closed'
  }
}

/** Two starts at most, or no more than one party like this at any of them. */
const isNearlyFull = (free: FreeSlot[]) =>
  free.length <= 2 || free.every(({ remaining }) => remaining === 'last')
