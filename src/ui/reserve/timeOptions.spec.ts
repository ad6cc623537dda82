import { describe, expect, it } from 'vitest'
import type { Availability, FreeSlot } from '@/queries/reservations/getAvailability'
import { timeOptions } from './timeOptions'

const at = (time: string, isAfterMidnight = false) => ({
  startsAt: `2026-11-${isAfterMidnight ? 28 : 27}T${time}:00+01:00`,
  label: time,
  isAfterMidnight,
})
const free = (time: string, remaining: FreeSlot['remaining'], isAfterMidnight = false): FreeSlot => ({
  ...at(time, isAfterMidnight),
  endsAt: '2026-11-28T03:00:00+01:00',
  turnMinutes: 120,
  leavesAtClose: false,
  remaining,
  areas: [],
  deposit: null,
  policy: null,
})
const night: Availability = {
  serviceDate: '2026-11-27',
  timeZone: 'Europe/Warsaw',
  slots: [free('19:00', 'many'), free('20:00', 'last'), free('01:00', 'many', true)],
  taken: [at('19:30'), at('00:30', true)],
  reason: null,
  largestRequest: 40,
  policy: null,
}
const shown = (mode: Parameters<typeof timeOptions>[1]) =>
  timeOptions(night, mode).map(({ label, band }) => `${label} ${band}`)

describe('the starts on offer', () => {
  it('stand in order of the night, the taken ones among the free', () => {
    const order = ['19:00 many', '19:30 gone', '20:00 last', '00:30 gone', '01:00 many']
    expect(shown('book')).toEqual(order)
    expect(shown('change')).toEqual(order)
  })

  it('are the taken ones alone for the waiting list', () => {
    expect(shown('waitlist')).toEqual(['19:30 wait', '00:30 wait'])
  })

  it('are all of them for a party that staff arrange', () => {
    expect(shown('request').every((start) => start.endsWith('wish'))).toBe(true)
    expect(shown('request')).toHaveLength(5)
  })
})
