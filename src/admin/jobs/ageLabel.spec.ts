import { expect, it } from 'vitest'
import { ageLabel } from './ageLabel'

const now = Date.parse('2026-11-21T20:00:00Z')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

it.each([
  ['2026-11-21T19:59:59.700Z', '0 sek.', '0 secs'],
  ['2026-11-21T19:57:10Z', '2 min', '2 mins'],
  ['2026-11-21T17:30:00Z', '2 godz.', '2 hrs'],
  ['2026-11-19T17:30:00Z', '2 dni', '2 days'],
  ['2026-11-21T20:00:05Z', '0 sek.', '0 secs'],
])('%s was %s ago', (instant, polish, english) => {
  expect(plain(ageLabel(instant, now, 'pl'))).toBe(polish)
  expect(plain(ageLabel(instant, now, 'en'))).toBe(english)
})
