import { describe, expect, it } from 'vitest'
import { forgetBefore } from '../customer/forgetBefore'
import { addFigures } from './addFigures'
import type { PartyOfNight } from './nightFigures'
import { occupancyOfPeriod } from './occupancyOfPeriod'
import { ratesOf } from './rates'
import { leadStepOf, partyStepOf } from './steps'
import { summariseNight } from './summariseNight'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }
const at = (iso: string) => Date.parse(iso)

const aParty = (changes: Partial<PartyOfNight> = {}): PartyOfNight => ({
  status: 'completed',
  source: 'online',
  partySize: 2,
  tables: 1,
  createdAt: at('2026-11-18T19:00:00Z'),
  startsAt: at('2026-11-20T19:00:00Z'),
  endsAt: at('2026-11-20T21:00:00Z'),
  seatedAt: at('2026-11-20T19:10:00Z'),
  completedAt: at('2026-11-20T20:40:00Z'),
  ...changes,
})

describe('a night', () => {
  it('counts a no-show against bookings that were expected, not against those called off', () => {
    const night = summariseNight([
      aParty(),
      aParty({ status: 'no_show' }),
      aParty({ status: 'cancelled_guest' }),
      aParty({ source: 'walk_in' }),
      aParty({ status: 'waitlisted' }),
      aParty({ status: 'declined' }),
    ])
    expect(ratesOf(addFigures([night]))).toMatchObject({
      noShowPercent: 50,
      cancelledPercent: 100 / 3,
      walkInPercent: 50,
      meanTurnMinutes: 90,
      meanLeadMinutes: 2 * 24 * 60,
    })
  })

  it('has no shares where there is nothing to share', () => {
    expect(Object.values(ratesOf(addFigures([])))).toEqual([null, null, null, null, null, null])
  })

  it('seats a party in every half hour that it touches, the last one not included', () => {
    const { halfHours } = summariseNight([aParty({ completedAt: at('2026-11-20T20:30:00Z') })])
    expect(halfHours.map(({ at: from }) => from.slice(11, 16))).toEqual(['19:00', '19:30', '20:00'])
  })
})

describe('the house by the clock', () => {
  it('goes on past midnight, with the gaps, as a mean of all nights', () => {
    const late = aParty({
      seatedAt: at('2026-11-20T23:00:00Z'),
      completedAt: at('2026-11-20T23:30:00Z'),
      partySize: 4,
    })
    const early = aParty({
      seatedAt: at('2026-11-20T22:00:00Z'),
      completedAt: at('2026-11-20T22:30:00Z'),
    })
    const nights = [[late, early], []].map((parties) => ({ figures: summariseNight(parties), seats: 10 }))
    expect(occupancyOfPeriod(nights, venue)).toEqual([
      { time: '23:00', meanCovers: 1, percent: 10 },
      { time: '23:30', meanCovers: 0, percent: 0 },
      { time: '00:00', meanCovers: 2, percent: 20 },
    ])
  })

  it('takes the fuller of the two hours of the night on which the clock is put back', () => {
    const sat = (from: string, to: string, partySize: number) =>
      aParty({ seatedAt: at(from), completedAt: at(to), partySize })
    const figures = summariseNight([
      sat('2026-10-25T00:00:00Z', '2026-10-25T00:30:00Z', 2),
      sat('2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z', 6),
    ])
    expect(occupancyOfPeriod([{ figures, seats: 0 }], venue)).toEqual([
      { time: '02:00', meanCovers: 6, percent: null },
    ])
  })
})

it.each([
  [179, '3h'],
  [180, '24h'],
  [1440, '3d'],
  [4320, '7d'],
  [10_080, '14d'],
  [20_160, 'longer'],
] as const)('%d minutes ahead belong to the step %s', (minutes, step) =>
  expect(leadStepOf(minutes)).toBe(step),
)

it.each([
  [2, '1-2'],
  [3, '3-4'],
  [6, '5-6'],
  [7, '7+'],
] as const)('a party of %d belongs to the step %s', (size, step) => expect(partyStepOf(size)).toBe(step))

describe('what is forgotten after some months', () => {
  it.each([
    ['2026-11-20', 24, '2024-11-21T05:00:00Z'],
    ['2026-03-31', 1, '2026-03-01T05:00:00Z'],
    ['2028-02-29', 12, '2027-03-01T05:00:00Z'],
    ['2026-07-15', 3, '2026-04-16T04:00:00Z'],
  ])('on %s after %d months lies before %s', (today, months, before) => {
    expect(forgetBefore(today, months, venue).toString()).toBe(before)
  })
})
