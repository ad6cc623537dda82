import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { backLabel } from './backLabel'

const now = Temporal.Instant.from('2026-11-20T21:00:00Z') // Friday, 22:00 in Warsaw
const label = (until: string, language = 'pl') =>
  backLabel({ until, now, timeZone: 'Europe/Warsaw', language, words: { today: 'dziś', tomorrow: 'jutro' } })

it('says today and tomorrow by the calendar of the venue', () => {
  expect(label('2026-11-20T22:30:00Z')).toBe('dziś 23:30')
  expect(label('2026-11-21T05:00:00Z')).toBe('jutro 06:00')
})

it('names the day when it is further away', () => {
  expect(label('2026-11-23T05:00:00Z', 'en')).toBe('Mon 23 Nov 06:00')
})
