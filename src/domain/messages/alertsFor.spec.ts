import { expect, it } from 'vitest'
import { alertsFor } from './alertsFor'

const rules = { largePartyFrom: 8 }
const party = (changes: object = {}) => ({
  status: 'confirmed' as const,
  partySize: 2,
  isVip: false,
  ...changes,
})

it('tells of a request, of a large party and of somebody who matters, each once', () => {
  expect(alertsFor({ before: null, after: party(), rules })).toEqual([])
  const after = party({ status: 'pending', partySize: 8, isVip: true })
  expect(alertsFor({ before: null, after, rules })).toEqual(['request', 'largeParty', 'vip'])
  expect(alertsFor({ before: after, after: party({ partySize: 8, isVip: true }), rules })).toEqual([])
})

it('tells of a party that grows large, and of none where the venue does not want it', () => {
  expect(alertsFor({ before: party(), after: party({ partySize: 9 }), rules })).toEqual(['largeParty'])
  expect(alertsFor({ before: party({ partySize: 8 }), after: party({ partySize: 9 }), rules })).toEqual([])
  expect(alertsFor({ before: null, after: party({ partySize: 40 }), rules: { largePartyFrom: 0 } })).toEqual(
    [],
  )
})

it('does not tell of who sits already, or of whom nobody expects', () => {
  for (const status of ['seated', 'waitlisted', 'held', 'cancelled_guest'])
    expect(alertsFor({ before: null, after: party({ status, partySize: 12 }), rules })).toEqual([])
})
