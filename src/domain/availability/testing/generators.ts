import fc from 'fast-check'
import { STATUSES } from '../../reservation/statuses'
import { serviceDateBounds } from '../../time/serviceDateBounds'
import type { VenueTime } from '../../time/venueTime'
import type { Block, Combination, Night, Seating, Table } from '../night'
import type { DurationRule, PacingOverride, Service } from '../service'
import { TABLE_CHANNELS } from '../tableChannels'
import { aService } from './builders'

const AREAS = ['room', 'terrace', 'bar'] as const
const TABLES = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] as const
const HOURS = [
  { opens: '18:00', lastSeating: '03:00', closes: '04:00' },
  { opens: '12:30', lastSeating: '16:00', closes: '17:00' },
  { opens: '22:00', lastSeating: '02:30', closes: '02:30' },
  { opens: '06:00', lastSeating: '05:30', closes: '06:00' },
] as const

const limit = (max: number) => fc.option(fc.integer({ min: 0, max }))
const pacing = fc.record({ maxCovers: limit(20), maxParties: limit(6), onlineCovers: limit(12) })
const wallTime = fc.constantFrom('18:00', '20:30', '23:10', '02:30')

const anyOverride: fc.Arbitrary<PacingOverride> = fc
  .tuple(pacing, fc.option(wallTime), fc.boolean())
  .map(([limits, fromTime, isDated]) => ({ ...limits, fromTime, date: isDated ? '2027-10-30' : null }))

const anyRule: fc.Arbitrary<DurationRule> = fc.record({
  minParty: fc.option(fc.integer({ min: 1, max: 8 })),
  maxParty: fc.option(fc.integer({ min: 1, max: 8 })),
  fromTime: fc.option(wallTime),
  toTime: fc.option(wallTime),
  turnMinutes: fc.constantFrom(45, 60, 90, 150, 240),
  priority: fc.integer({ min: 0, max: 3 }),
})

const anyService: fc.Arbitrary<Service> = fc
  .record({
    id: fc.constantFrom('evening', 'lunch', 'late'),
    hours: fc.constantFrom(...HOURS),
    slotStepMinutes: fc.constantFrom(15, 30),
    turnMinutes: fc.constantFrom(60, 120),
    bufferMinutes: fc.constantFrom(0, 15),
    mustEndByClose: fc.boolean(),
    durationRules: fc.array(anyRule, { maxLength: 3 }),
    pacing,
    pacingOverrides: fc.array(anyOverride, { maxLength: 2 }),
    areaIds: fc.subarray([...AREAS]),
    leadMinutes: fc.constantFrom(0, 90),
  })
  .map(({ hours, ...facts }) => aService({ ...hours, ...facts }))

const anyTable = (id: string): fc.Arbitrary<Table> =>
  fc
    .record({
      areaId: fc.constantFrom(...AREAS),
      minParty: fc.integer({ min: 1, max: 3 }),
      more: fc.integer({ min: 0, max: 5 }),
      priority: fc.integer({ min: 0, max: 2 }),
      channel: fc.constantFrom(...TABLE_CHANNELS, 'online' as const),
      isCounterSeat: fc.boolean(),
      active: fc.constantFrom(true, true, false),
    })
    .map(({ more, ...facts }) => ({ id, ...facts, maxParty: facts.minParty + more }))

const anyCombination: fc.Arbitrary<Combination> = fc.record({
  id: fc.constantFrom('C1', 'C2', 'C3'),
  tableIds: fc.subarray([...TABLES], { minLength: 2, maxLength: 4 }),
  minParty: fc.integer({ min: 2, max: 5 }),
  maxParty: fc.integer({ min: 5, max: 16 }),
  priority: fc.integer({ min: 0, max: 2 }),
  channel: fc.constantFrom(...TABLE_CHANNELS),
  active: fc.constantFrom(true, true, false),
})

/** Any night of any house, an ordinary one or one whose clock changes, with whatever is booked. */
export const anyNight: fc.Arbitrary<Night> = fc
  .record({
    serviceDate: fc.constantFrom('2027-05-15', '2027-03-27', '2027-10-30'),
    timeZone: fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe'),
  })
  .chain(({ serviceDate, timeZone }) => {
    const venue = { timeZone, serviceDayCutoff: '06:00' }
    return fc.record({
      venue: fc.constant(venue),
      serviceDate: fc.constant(serviceDate),
      services: fc.uniqueArray(anyService, { maxLength: 3, selector: ({ id }) => id }),
      tables: fc.tuple(...TABLES.map(anyTable)),
      combinations: fc.uniqueArray(anyCombination, { maxLength: 3, selector: ({ id }) => id }),
      blocks: fc.array(anyBlock(serviceDate, venue), { maxLength: 1 }),
      seatings: fc.uniqueArray(anySeating(serviceDate, venue), { maxLength: 12, selector: ({ id }) => id }),
    })
  })

/** A moment of that night, to five minutes. */
export function anyMoment(serviceDate: string, venue: VenueTime) {
  const { start } = serviceDateBounds(serviceDate, venue)
  return fc.integer({ min: 0, max: 24 * 12 }).map((steps) => start.add({ minutes: steps * 5 }))
}

function anyStay(serviceDate: string, venue: VenueTime) {
  return fc
    .tuple(anyMoment(serviceDate, venue), fc.integer({ min: 1, max: 48 }))
    .map(([startsAt, steps]) => ({ startsAt, endsAt: startsAt.add({ minutes: steps * 5 }) }))
}

function anyBlock(serviceDate: string, venue: VenueTime): fc.Arbitrary<Block> {
  return fc
    .tuple(anyStay(serviceDate, venue), fc.subarray([...TABLES], { minLength: 1 }))
    .map(([stay, tableIds]) => ({ id: 'B1', areaIds: [], tableIds, ...stay }))
}

function anySeating(serviceDate: string, venue: VenueTime): fc.Arbitrary<Seating> {
  return fc
    .record({
      id: fc.integer({ min: 1, max: 99 }).map((number) => `R${number}`),
      status: fc.constantFrom(...STATUSES),
      bufferMinutes: fc.constantFrom(0, 15),
      partySize: fc.integer({ min: 1, max: 8 }),
      tableIds: fc.subarray([...TABLES], { maxLength: 2 }),
      isOnline: fc.boolean(),
      serviceId: fc.constantFrom(null, 'evening', 'lunch', 'late'),
      holdExpiresAt: fc.option(anyMoment(serviceDate, venue)),
      expiresAt: fc.option(anyMoment(serviceDate, venue)),
      stay: anyStay(serviceDate, venue),
    })
    .map(({ stay, ...facts }) => ({ ...facts, ...stay, serviceDate }))
}
