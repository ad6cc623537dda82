import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../time/instantOf'
import type { MessageChannel } from './kinds'
import { planReminders } from './planReminders'

type Wishes = {
  startsAt?: string
  knownSince?: string
  now?: string
  reminderHours?: number[]
  channel?: MessageChannel
}

const plan = ({
  startsAt = '2027-05-15T18:00:00Z',
  knownSince = '2027-05-01T10:00:00Z',
  now = knownSince,
  reminderHours = [24, 3],
  channel = 'email',
}: Wishes = {}) =>
  planReminders({
    startsAt: instantOf(startsAt),
    knownSince: instantOf(knownSince),
    now: instantOf(now),
    reminderHours,
    channel,
    timeZone: 'Europe/Warsaw',
  }).map(({ part, dueAt }) => `${part} ${dueAt.toString()}`)

describe('when reminders are due', () => {
  it('24 and 3 hours before', () => {
    expect(plan()).toEqual(['1 2027-05-14T18:00:00Z', '2 2027-05-15T15:00:00Z'])
  })

  it('as the venue has set them; 0 is none', () => {
    expect(plan({ reminderHours: [48, 0] })).toEqual(['1 2027-05-13T18:00:00Z'])
    expect(plan({ reminderHours: [0, 0] })).toEqual([])
  })

  it('in elapsed hours on the night that has one hour less: Sunday 20:00 CEST is reminded on Saturday 19:00 CET', () => {
    expect(plan({ startsAt: '2027-03-28T18:00:00Z', knownSince: '2027-03-01T00:00:00Z' })).toEqual([
      '1 2027-03-27T18:00:00Z',
      '2 2027-03-28T15:00:00Z',
    ])
    // Sunday 04:00 CEST: three hours before is Saturday's 24:00 CET.
    expect(plan({ startsAt: '2027-03-28T02:00:00Z', knownSince: '2027-03-01T00:00:00Z' })[1]).toBe(
      '2 2027-03-27T23:00:00Z',
    )
  })

  it('in elapsed hours on the night that has one hour more: Sunday 04:00 CET is reminded at 02:00 CEST', () => {
    expect(plan({ startsAt: '2027-10-31T03:00:00Z', knownSince: '2027-10-01T00:00:00Z' })[1]).toBe(
      '2 2027-10-31T00:00:00Z',
    )
  })
})

describe('booked inside the window', () => {
  it('one and a half times the hours are asked for, to the millisecond', () => {
    const startsAt = '2027-05-15T18:00:00Z'
    expect(plan({ startsAt, knownSince: '2027-05-14T06:00:00Z' })).toHaveLength(2) // 36 h
    expect(plan({ startsAt, knownSince: '2027-05-14T06:00:00.001Z' })).toEqual(['2 2027-05-15T15:00:00Z'])
    expect(plan({ startsAt, knownSince: '2027-05-15T13:30:00Z' })).toEqual(['2 2027-05-15T15:00:00Z']) // 4.5 h
    expect(plan({ startsAt, knownSince: '2027-05-15T13:30:00.001Z' })).toEqual([])
  })

  it('counts elapsed hours too, over the night that lacks one', () => {
    // 36 hours on the clock of the wall are 35.
    const startsAt = '2027-03-28T18:00:00Z' // Sunday 20:00 CEST
    expect(plan({ startsAt, knownSince: '2027-03-27T07:00:00Z' })).toEqual(['2 2027-03-28T15:00:00Z'])
  })

  it('a later change of the words does not count as booking', () => {
    expect(plan({ knownSince: '2027-05-01T10:00:00Z', now: '2027-05-14T12:00:00Z' })).toHaveLength(2)
  })
})

describe('what has passed is not made up', () => {
  it('only reminders that are still to come are planned', () => {
    expect(plan({ now: '2027-05-14T17:59:59.999Z' })).toHaveLength(2)
    expect(plan({ now: '2027-05-14T18:00:00Z' })).toEqual(['2 2027-05-15T15:00:00Z'])
    expect(plan({ now: '2027-05-15T15:00:00Z' })).toEqual([])
  })
})

describe('text messages at night', () => {
  it('two that the night puts at one moment are one: the closer', () => {
    // Sunday 02:00 CEST; six and three hours before are 20:00 and 23:00 on Saturday.
    const late = { startsAt: '2027-05-16T00:00:00Z', channel: 'sms' as const }
    expect(plan({ ...late, reminderHours: [3, 2] })).toEqual(['2 2027-05-15T18:30:00Z'])
  })
})

it('is never in the past, never at night by text message, and never twice at one moment', () => {
  const hours = fc.integer({ min: 0, max: 72 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 * 24 * 4 }),
      fc.integer({ min: 0, max: 240 * 4 }),
      fc.tuple(hours, hours),
      (start, ahead, reminderHours) => {
        const startsAt = instantOf('2027-01-01T00:00:00Z').add({ minutes: start * 15 })
        const now = startsAt.subtract({ minutes: ahead * 15 })
        const timeZone = 'Europe/Warsaw'
        const question = { startsAt, knownSince: now, now, reminderHours, timeZone }
        const texts = planReminders({ ...question, channel: 'sms' })
        for (const { dueAt } of texts) {
          const { hour } = dueAt.toZonedDateTimeISO(timeZone)
          expect(hour).toBeGreaterThanOrEqual(9)
          expect(hour).toBeLessThan(21)
        }
        for (const { dueAt } of [...texts, ...planReminders({ ...question, channel: 'email' })]) {
          expect(dueAt.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds)
          expect(dueAt.epochMilliseconds).toBeLessThan(startsAt.epochMilliseconds)
        }
        expect(new Set(texts.map(({ dueAt }) => dueAt.toString())).size).toBe(texts.length)
      },
    ),
  )
})
