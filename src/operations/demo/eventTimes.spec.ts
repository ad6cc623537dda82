import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { eventTimes } from './eventTimes'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }
const at = (instant: string) => ({ now: Temporal.Instant.from(instant), venue })

it('puts an event on the next such weekday after its offset, at the wall time of the venue', () => {
  // Saturday 21 November 2026, in the evening; two days on is Monday, the Thursday after it the 26th.
  const thursday = { dayOffset: 2, weekday: 4, startTime: '20:00', durationMinutes: 120 } as const
  expect(eventTimes(thursday, at('2026-11-21T20:00:00Z'))).toEqual({
    startsAt: '2026-11-26T19:00:00Z',
    endsAt: '2026-11-26T21:00:00Z',
  })
})

it('stays on the day itself when that is the weekday, or when no weekday is asked', () => {
  const now = at('2026-11-21T20:00:00Z')
  const monday = { dayOffset: 2, startTime: '19:00', durationMinutes: 60 } as const
  expect(eventTimes({ ...monday, weekday: 1 }, now)).toEqual(eventTimes(monday, now))
})

it('counts the hours after midnight to the night before', () => {
  const tonight = { dayOffset: 0, startTime: '22:00', durationMinutes: 60 } as const
  expect(eventTimes(tonight, at('2026-11-22T02:00:00Z')).startsAt).toBe('2026-11-21T21:00:00Z')
})

it('keeps the wall time across the change to summer time', () => {
  const inSpring = { dayOffset: 2, startTime: '20:00', durationMinutes: 60 } as const
  expect(eventTimes(inSpring, at('2027-03-27T12:00:00Z')).startsAt).toBe('2027-03-29T18:00:00Z')
})
