import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { openingStatus } from './openingStatus'
import { WEEKDAYS } from './weekdays'
import type { OpeningHours } from './weeklyHours'

const timeZone = 'Europe/Warsaw'
const local = (dateTime: string) => Temporal.ZonedDateTime.from(`${dateTime}[Europe/Warsaw]`).toInstant()
const nightly: OpeningHours = {
  weekly: WEEKDAYS.map((weekday) => ({ weekday, opens: '18:00', closes: '04:00' })),
}

const read = (dateTime: string | Temporal.Instant, hours: OpeningHours = nightly) => {
  const status = openingStatus(typeof dateTime === 'string' ? local(dateTime) : dateTime, hours, timeZone)
  const moment = status.open ? status.until : status.opensAt
  const wall = moment?.toZonedDateTimeISO(timeZone).toPlainDateTime().toString().slice(0, 16) ?? null
  return [status.open ? 'until' : 'opens', wall, status.serviceDate]
}

describe('a bar that is open from 18:00 to 04:00', () => {
  it.each([
    ['2027-05-15T17:59:59', ['opens', '2027-05-15T18:00', '2027-05-15']],
    ['2027-05-15T18:00', ['until', '2027-05-16T04:00', '2027-05-15']],
    ['2027-05-16T00:45', ['until', '2027-05-16T04:00', '2027-05-15']],
    ['2027-05-16T03:59:59', ['until', '2027-05-16T04:00', '2027-05-15']],
    ['2027-05-16T04:00', ['opens', '2027-05-16T18:00', '2027-05-16']],
  ])('at %s: %s', (now, expected) => {
    expect(read(now)).toEqual(expected)
  })

  it('is open for 9 hours in the spring night and 11 in the autumn one', () => {
    const hours = (date: string) => {
      const status = openingStatus(local(`${date}T19:00`), nightly, timeZone)
      return status.open && status.since.until(status.until!, { largestUnit: 'hours' }).hours
    }
    expect([hours('2027-03-27'), hours('2027-05-15'), hours('2027-10-30')]).toEqual([9, 10, 11])
  })

  it('closes on a special day, but not in the night before it', () => {
    const hours = { ...nightly, specialDays: [{ serviceDate: '2027-05-16', hours: [] }] }
    expect(read('2027-05-16T01:00', hours)).toEqual(['until', '2027-05-16T04:00', '2027-05-15'])
    expect(read('2027-05-16T20:00', hours)).toEqual(['opens', '2027-05-17T18:00', '2027-05-17'])
  })
})

it('a bar that closes at 02:30 stays for the second 02:30 of the autumn night', () => {
  const hours: OpeningHours = { weekly: [{ weekday: 'saturday', opens: '18:00', closes: '02:30' }] }
  const status = openingStatus(local('2027-10-30T20:00'), hours, timeZone)
  expect(status.open && status.until?.toString()).toBe('2027-10-31T01:30:00Z')
})

it('a café may open twice a day, and hours that touch are one opening', () => {
  const hours: OpeningHours = {
    weekly: [
      { weekday: 'monday', opens: '08:00', closes: '11:00' },
      { weekday: 'monday', opens: '12:00', closes: '18:00' },
      { weekday: 'monday', opens: '18:00', closes: '02:00' },
    ],
  }
  expect(read('2027-05-17T09:00', hours)).toEqual(['until', '2027-05-17T11:00', '2027-05-17'])
  expect(read('2027-05-17T11:30', hours)).toEqual(['opens', '2027-05-17T12:00', '2027-05-17'])
  expect(read('2027-05-17T13:00', hours)).toEqual(['until', '2027-05-18T02:00', '2027-05-17'])
  expect(read('2027-05-18T13:00', hours)).toEqual(['opens', '2027-05-24T08:00', '2027-05-24'])
})

it('a house that never closes has no closing time, one without hours never opens', () => {
  const always: OpeningHours = {
    weekly: WEEKDAYS.map((weekday) => ({ weekday, opens: '00:00', closes: '00:00' })),
  }
  expect(read('2027-05-17T09:00', always).slice(0, 2)).toEqual(['until', null])
  expect(read('2027-05-17T09:00', { weekly: [] })).toEqual(['opens', null, null])
})

it('hours that lie wholly in the skipped hour are no opening', () => {
  const hours: OpeningHours = { weekly: [{ weekday: 'sunday', opens: '02:00', closes: '02:45' }] }
  expect(read('2027-03-28T03:00', hours)[0]).toBe('opens')
})
