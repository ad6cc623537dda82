import { describe, expect, it } from 'vitest'
import { lastDue } from './lastDue'
import { timetable } from './timetable'

const due = (cron: string, zone: string, now: string) => lastDue(cron, zone, new Date(now))?.toISOString()

describe('what is due', () => {
  it('is due from its minute on', () => {
    expect(due('*/5 * * * *', 'UTC', '2026-11-21T20:04:59.999Z')).toBe('2026-11-21T20:00:00.000Z')
    expect(due('*/5 * * * *', 'UTC', '2026-11-21T20:05:00.000Z')).toBe('2026-11-21T20:05:00.000Z')
  })

  it('goes by the clock of the venue, in winter and in summer', () => {
    expect(due('30 10 * * *', 'Europe/Warsaw', '2026-11-21T20:00:00Z')).toBe('2026-11-21T09:30:00.000Z')
    expect(due('30 10 * * *', 'Europe/Warsaw', '2027-05-21T20:00:00Z')).toBe('2027-05-21T08:30:00.000Z')
  })

  it('moves on when the clocks skip its time, and comes once when they show it twice', () => {
    expect(due('15 2 * * *', 'Europe/Warsaw', '2027-03-28T12:00:00Z')).toBe('2027-03-28T01:15:00.000Z')
    expect(due('15 2 * * *', 'Europe/Warsaw', '2026-10-25T12:00:00Z')).toBe('2026-10-25T00:15:00.000Z')
  })
})

it('remembers every entry of the timetable by a name of its own, with a pattern that can be read', () => {
  expect(new Set(timetable.map(({ name }) => name)).size).toBe(timetable.length)
  for (const { cron } of timetable)
    expect(lastDue(cron, 'UTC', new Date('2026-11-21T20:00:00Z'))).not.toBeNull()
})
