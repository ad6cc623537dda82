import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wallTimeToInstant } from './wallTimeToInstant'

const timeZone = 'Europe/Warsaw'
const at = (date: string, time: string, edge: 'opens' | 'closes' = 'opens', zone = timeZone) =>
  wallTimeToInstant({ date, time, timeZone: zone, edge }).toString()

it('an ordinary time is itself, whichever edge', () => {
  expect(at('2027-05-15', '18:00')).toBe('2027-05-15T16:00:00Z')
  expect(at('2027-05-15', '18:00', 'closes')).toBe('2027-05-15T16:00:00Z')
})

describe('the spring gap', () => {
  it.each(['02:00', '02:30', '02:59'])('%s on 28 March 2027 is 03:00 CEST', (time) => {
    expect(at('2027-03-28', time)).toBe('2027-03-28T01:00:00Z')
    expect(at('2027-03-28', time, 'closes')).toBe('2027-03-28T01:00:00Z')
  })

  it('ends where 03:00 begins', () => {
    expect(at('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00Z')
    expect(at('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00Z')
  })

  it('may be at midnight', () => {
    expect(at('2027-04-30', '00:15', 'opens', 'Africa/Cairo')).toBe('2027-04-29T22:00:00Z')
  })
})

describe('the repeated hour of autumn', () => {
  it('opens at its first occurrence and closes at its second', () => {
    expect(at('2027-10-31', '02:30', 'opens')).toBe('2027-10-31T00:30:00Z')
    expect(at('2027-10-31', '02:30', 'closes')).toBe('2027-10-31T01:30:00Z')
  })

  it('has an end of its own', () => {
    expect(at('2027-10-31', '03:00', 'closes')).toBe('2027-10-31T02:00:00Z')
    expect(at('2027-10-31', '01:59', 'closes')).toBe('2027-10-30T23:59:00Z')
  })
})

it('later wall times are never earlier instants', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
  const date = fc.constantFrom('2027-03-28', '2027-10-31', '2027-05-15')
  const zone = fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe')
  fc.assert(
    fc.property(date, minute, minute, zone, (day, a, b, name) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)].map((minutes) =>
        at(day, clock(minutes), 'closes', name),
      )
      expect(first! <= second!).toBe(true)
    }),
  )
})

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
