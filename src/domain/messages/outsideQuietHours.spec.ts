import { describe, expect, it } from 'vitest'
import { instantOf } from '../time/instantOf'
import { outsideQuietHours } from './outsideQuietHours'

type Wish = { dueAt: string; startsAt: string; now?: string }

const at = ({ dueAt, startsAt, now = '2027-01-01T00:00:00Z' }: Wish) =>
  outsideQuietHours({
    dueAt: instantOf(dueAt),
    startsAt: instantOf(startsAt),
    now: instantOf(now),
    timeZone: 'Europe/Warsaw',
  })?.toString() ?? null

const far = '2027-05-20T18:00:00Z'

describe('a text message in the day', () => {
  it.each([
    ['2027-05-15T07:00:00Z', '9:00'],
    ['2027-05-15T18:59:59Z', '20:59'],
  ])('%s (%s) goes out as it is', (dueAt) => {
    expect(at({ dueAt, startsAt: far })).toBe(dueAt)
  })
})

describe('a text message that is due between 21:00 and 9:00', () => {
  it.each([
    ['2027-05-15T19:00:00Z', '21:00'],
    ['2027-05-15T22:30:00Z', '0:30 on Sunday'],
    ['2027-05-16T06:59:59Z', '8:59 on Sunday'],
  ])('%s (%s) goes out at 20:30 on Saturday', (dueAt) => {
    expect(at({ dueAt, startsAt: far })).toBe('2027-05-15T18:30:00Z')
  })

  it('waits for 9:00 when the evening has passed and two hours are left then', () => {
    const dueAt = '2027-05-16T05:00:00Z'
    const now = '2027-05-15T18:30:00Z'
    expect(at({ dueAt, now, startsAt: '2027-05-16T09:00:00Z' })).toBe('2027-05-16T07:00:00Z') // 11:00
    expect(at({ dueAt, now, startsAt: '2027-05-16T08:59:59Z' })).toBeNull()
  })

  it('keeps the clock of the wall on the nights when it changes', () => {
    // 28 March 2027: the evening is CET, the morning CEST.
    expect(at({ dueAt: '2027-03-28T01:30:00Z', startsAt: far })).toBe('2027-03-27T19:30:00Z')
    expect(at({ dueAt: '2027-03-28T01:30:00Z', startsAt: far, now: '2027-03-27T22:00:00Z' })).toBe(
      '2027-03-28T07:00:00Z',
    )
    // 31 October 2027: the evening is CEST, the morning CET.
    expect(at({ dueAt: '2027-10-31T01:30:00Z', startsAt: '2027-12-01T18:00:00Z' })).toBe(
      '2027-10-30T18:30:00Z',
    )
    expect(
      at({ dueAt: '2027-10-31T01:30:00Z', startsAt: '2027-12-01T18:00:00Z', now: '2027-10-30T22:00:00Z' }),
    ).toBe('2027-10-31T08:00:00Z')
  })
})
