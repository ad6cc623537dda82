import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Daypart } from './daypart'
import { daypartStatus } from './daypartStatus'

const warsaw = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }
const at = (dateTime: string) => Temporal.ZonedDateTime.from(`${dateTime}[Europe/Warsaw]`).toInstant()
const aPart = (facts: Partial<Daypart>): Daypart => ({ weekdays: [], from: '18:00', to: '02:00', ...facts })

const read = (dateTime: string, ...dayparts: Daypart[]) => {
  const status = daypartStatus(dayparts, at(dateTime), warsaw)
  const moment = status.on ? status.until : status.onAt
  const wall = moment?.toZonedDateTimeISO('Europe/Warsaw').toPlainDateTime().toString().slice(0, 16) ?? null
  return [status.on, wall]
}

describe('a menu that is served from 18:00 to 02:00 on Fridays', () => {
  const friday = aPart({ weekdays: ['friday'] })

  it.each([
    ['2027-05-14T17:59', [false, '2027-05-14T18:00']],
    ['2027-05-14T18:00', [true, '2027-05-15T02:00']],
    ['2027-05-15T01:59', [true, '2027-05-15T02:00']],
    ['2027-05-15T02:00', [false, '2027-05-21T18:00']],
    ['2027-05-14T01:00', [false, '2027-05-14T18:00']],
  ])('at %s: %s', (now, expected) => {
    expect(read(now, friday)).toEqual(expected)
  })
})

it('Friday’s late-night menu is on in the small hours of calendar Saturday', () => {
  const late = aPart({ weekdays: ['friday'], from: '00:00', to: '03:00' })
  expect(read('2027-05-15T01:00', late)).toEqual([true, '2027-05-15T03:00'])
  expect(read('2027-05-14T01:00', late)).toEqual([false, '2027-05-15T00:00'])
})

it('dayparts that touch are one, and a menu of its season only', () => {
  const evening = aPart({ to: '23:00' })
  const night = aPart({ from: '23:00', to: '04:00' })
  expect(read('2027-05-14T19:00', evening, night)).toEqual([true, '2027-05-15T04:00'])

  const summer = aPart({ validFrom: '2027-06-01', validTo: '2027-06-02' })
  expect(read('2027-05-29T19:00', summer)).toEqual([false, '2027-06-01T18:00'])
  expect(read('2027-06-03T01:00', summer)).toEqual([true, '2027-06-03T02:00'])
  expect(read('2027-06-03T19:00', summer)).toEqual([false, null])
})

it('is always on without dayparts, or with one that has no end', () => {
  expect(read('2027-05-14T12:00')).toEqual([true, null])
  expect(read('2027-05-14T12:00', aPart({ from: '06:00', to: '06:00' }))).toEqual([true, null])
})

it('ends at the second 02:30 of the autumn night', () => {
  const status = daypartStatus([aPart({ to: '02:30' })], at('2027-10-30T20:00'), warsaw)
  expect(status.on && status.until?.toString()).toBe('2027-10-31T01:30:00Z')
})
