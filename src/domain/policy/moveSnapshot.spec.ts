import { expect, it } from 'vitest'
import { at } from '../availability/testing/builders'
import { cancellationCost } from './cancellationCost'
import { moveSnapshot } from './moveSnapshot'
import type { PolicySnapshot } from './policySnapshot'
import { aSnapshot } from './testing/builders'

const moved = (now: string, facts: Partial<Parameters<typeof moveSnapshot>[0]> = {}) =>
  moveSnapshot({
    snapshot: aSnapshot(),
    startsAt: at('2027-05-15T19:00'),
    newStartsAt: at('2027-06-15T20:00'),
    now: at(now),
    timeZone: 'Europe/Warsaw',
    by: 'guest',
    ...facts,
  })
const feeIn = (snapshot: PolicySnapshot, now: string) =>
  cancellationCost({
    snapshot,
    startsAt: at('2027-06-15T20:00'),
    now: at(now),
    covers: 2,
    paidCents: 10000,
    by: 'guest',
  }).feeCents

it('a booking moved in time has the deadline of its new start', () => {
  const snapshot = moved('2027-05-14T19:00')
  expect(snapshot.deadlines[0]!.at).toBe('2027-06-14T18:00:00.000Z')
  expect([feeIn(snapshot, '2027-06-14T20:00'), feeIn(snapshot, '2027-06-14T20:01')]).toEqual([0, 5000])
})

it('one moved inside its late window keeps the fee it had reached: next month is not free', () => {
  const snapshot = moved('2027-05-14T19:01')
  expect(snapshot.stickyPercent).toBe(50)
  expect(feeIn(snapshot, '2027-05-20T12:00')).toBe(5000)
})

it('the fee it had reached is the least, later deadlines may ask more', () => {
  const tiers = [
    { before: 48, unit: 'hours' as const, feePercent: 25 },
    { before: 2, unit: 'hours' as const, feePercent: 100 },
  ]
  const snapshot = moved('2027-05-14T12:00', { snapshot: aSnapshot({ tiers }) })
  expect(
    ['2027-05-20T12:00', '2027-06-14T12:00', '2027-06-15T19:00'].map((now) => feeIn(snapshot, now)),
  ).toEqual([2500, 2500, 10000])
})

it('moving twice does not wash it off', () => {
  const once = moved('2027-05-14T19:01')
  const twice = moveSnapshot({
    snapshot: once,
    startsAt: at('2027-06-15T20:00'),
    newStartsAt: at('2027-07-15T20:00'),
    now: at('2027-05-20T12:00'),
    timeZone: 'Europe/Warsaw',
    by: 'guest',
  })
  expect(twice.stickyPercent).toBe(50)
})

it('nor does the hour after booking: what was booked for tonight and moved away still costs', () => {
  const snapshot = moved('2027-05-15T12:10', { snapshot: aSnapshot({}, { bookedAt: '2027-05-15T12:00' }) })
  expect(feeIn(snapshot, '2027-05-15T12:20')).toBe(5000)
})

it('what the venue moves, or force majeure, costs nothing', () => {
  expect(moved('2027-05-15T12:00', { by: 'venue' }).stickyPercent).toBe(0)
  expect(moved('2027-05-15T12:00', { waiveFees: true }).stickyPercent).toBe(0)
})

it('a change that keeps its start keeps its terms', () => {
  const snapshot = aSnapshot()
  expect(moved('2027-05-15T12:00', { snapshot, newStartsAt: at('2027-05-15T19:00') })).toBe(snapshot)
})
