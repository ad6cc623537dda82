import { expect, it } from 'vitest'
import { differences } from './match.mjs'

it('accepts an answer that says more than was expected', () => {
  expect(differences({ ok: true, tableIds: ['T1'], more: 1 }, { ok: true, tableIds: ['T1'] })).toEqual([])
})

it('tells each place in which an answer differs', () => {
  const answer = { ok: false, flags: { overPacing: false }, list: [1, 2] }
  expect(differences(answer, { ok: true, flags: { overPacing: true }, list: [1] })).toEqual([
    'answer.ok is false, expected true',
    'answer.flags.overPacing is false, expected true',
    'answer.list has 2 entries, expected 1: [1,2]',
  ])
})

it('takes instants for the moment they are, and nothing else for an instant', () => {
  expect(differences('2027-05-15T18:00:00Z', '2027-05-15T20:00:00+02:00')).toEqual([])
  expect(differences('2027-05-15T18:00:01Z', '2027-05-15T20:00:00+02:00')).toHaveLength(1)
  expect(differences('2027-05-15', '2027-05-16')).toHaveLength(1)
})

it('allows a number as far off as the case says', () => {
  expect(differences(19.385, { about: 19.38, within: 0.01 })).toEqual([])
  expect(differences(19.4, { about: 19.38, within: 0.01 })).toHaveLength(1)
  expect(differences(undefined, { about: 19.38, within: 0.01 })).toHaveLength(1)
})

it('misses what is missing', () => {
  expect(differences({}, { reason: null })).toHaveLength(1)
  expect(differences({ slots: [{ free: true, label: '18:00' }, { free: false, label: '18:30' }] }, { freeLabels: ['18:00'] })).toEqual([]) // prettier-ignore
})
