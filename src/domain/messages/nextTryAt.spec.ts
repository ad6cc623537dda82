import { expect, it } from 'vitest'
import { instantOf } from '../time/instantOf'
import { MOST_ATTEMPTS, nextTryAt } from './nextTryAt'

const now = instantOf('2027-05-15T15:00:00Z')
const secondsAfter = (attempts: number, retryAfterMs: number | null, dice: number) =>
  (nextTryAt({ attempts, now, retryAfterMs, random: () => dice }).epochMilliseconds - now.epochMilliseconds) /
  1000

it('waits that double from a quarter of a minute on, up to an hour, spread between half and all', () => {
  expect([1, 2, 3, 9, 30].map((attempts) => secondsAfter(attempts, null, 1))).toEqual([
    15, 30, 60, 3600, 3600,
  ])
  expect([1, 2, 3, 9].map((attempts) => secondsAfter(attempts, null, 0))).toEqual([7.5, 15, 30, 1800])
})

it('never comes back before the provider said so, nor later than an hour or two', () => {
  expect(secondsAfter(1, 90_000, 0)).toBe(90)
  expect(secondsAfter(1, 90_000, 1)).toBe(105)
  expect(secondsAfter(7, 2_000, 0)).toBe(2)
  expect(secondsAfter(1, 1e12, 0)).toBe(3600)
})

it('gives up after about two hours', () => {
  let seconds = 0
  for (let attempts = 1; attempts < MOST_ATTEMPTS; attempts += 1) seconds += secondsAfter(attempts, null, 1)
  expect(seconds / 3600).toBeGreaterThan(1.5)
  expect(seconds / 3600).toBeLessThan(2.5)
})
