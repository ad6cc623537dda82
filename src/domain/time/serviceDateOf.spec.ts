import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays } from './addDays'
import { endOfServiceDate } from './endOfServiceDate'
import { nightOf } from './nightOf'
import { serviceDateBounds } from './serviceDateBounds'
import { serviceDateOf } from './serviceDateOf'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }
const local = (dateTime: string) => Temporal.ZonedDateTime.from(`${dateTime}[Europe/Warsaw]`).toInstant()

it.each([
  ['2027-05-15T18:00', '2027-05-15'],
  ['2027-05-16T01:00', '2027-05-15'],
  ['2027-05-16T05:59:59', '2027-05-15'],
  ['2027-05-16T06:00', '2027-05-16'],
  ['2027-03-28T05:30', '2027-03-27'],
  ['2027-10-31T05:30', '2027-10-30'],
  ['2028-01-01T00:30', '2027-12-31'],
])('%s belongs to %s', (dateTime, serviceDate) => {
  expect(serviceDateOf(local(dateTime), venue)).toBe(serviceDate)
})

describe('the end of the service date', () => {
  it('an 86 set on Sunday at 01:30 for tonight resets on Sunday at 06:00, not at midnight', () => {
    expect(endOfServiceDate(local('2027-05-16T01:30'), venue).equals(local('2027-05-16T06:00'))).toBe(true)
  })

  it('one set at 06:00 lasts until the next morning', () => {
    expect(endOfServiceDate(local('2027-05-16T06:00'), venue).equals(local('2027-05-17T06:00'))).toBe(true)
  })
})

describe('bounds', () => {
  it('the spring date has 23 hours, the autumn one 25', () => {
    const hours = (date: string) => {
      const { start, end } = serviceDateBounds(date, venue)
      return start.until(end, { largestUnit: 'hours' }).hours
    }
    expect([hours('2027-03-27'), hours('2027-05-15'), hours('2027-10-30')]).toEqual([23, 24, 25])
  })

  it('every instant lies within the bounds of its own service date, whatever zone and cutoff', () => {
    const zones = fc.constantFrom(
      'Europe/Warsaw',
      'America/New_York',
      'Pacific/Auckland',
      'Africa/Cairo',
      'UTC',
    )
    const cutoffs = fc.constantFrom('00:00', '02:30', '03:00', '06:00')
    const seconds = fc.integer({ min: Date.UTC(2026, 0) / 1000, max: Date.UTC(2029, 0) / 1000 })
    fc.assert(
      fc.property(seconds, zones, cutoffs, (second, timeZone, serviceDayCutoff) => {
        const place = { timeZone, serviceDayCutoff }
        const instant = Temporal.Instant.fromEpochMilliseconds(second * 1000)
        const { start, end } = serviceDateBounds(serviceDateOf(instant, place), place)
        expect(Temporal.Instant.compare(start, instant)).toBeLessThanOrEqual(0)
        expect(Temporal.Instant.compare(instant, end)).toBeLessThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('one date ends where the next begins, also in a repeated hour', () => {
    const place = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '02:30' }
    for (const date of ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31']) {
      const next = serviceDateBounds(addDays(date, 1), place)
      expect(serviceDateBounds(date, place).end.equals(next.start)).toBe(true)
    }
  })
})

it('a party at 01:00 on calendar Sunday belongs to Saturday night', () => {
  expect(nightOf(local('2027-05-16T01:00'), venue)).toEqual({
    serviceDate: '2027-05-15',
    weekday: 'saturday',
    calendarDate: '2027-05-16',
    calendarWeekday: 'sunday',
    isAfterMidnight: true,
  })
  expect(nightOf(local('2027-05-15T23:59'), venue).isAfterMidnight).toBe(false)
})
