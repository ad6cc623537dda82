import { expect, it } from 'vitest'
import { retryAt } from './retryAt'

const now = new Date('2027-05-15T18:00:00.000Z')
const waits = (attempts: number, dice: number, retryAfterMs?: number) => {
  const at = retryAt({ attempts, now, retryAfterMs, random: () => dice })
  return at && at.getTime() - now.getTime()
}

it('waits longer after each failure, and gives up after the eighth try', () => {
  const seconds = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => {
    const wait = waits(attempts, 0)
    return wait === null ? null : wait / 1000
  })
  expect(seconds).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 36_000, null])
})

it('spreads those that failed together over a tenth of the wait', () => {
  expect(waits(2, 1)).toBe(330_000)
})

it('waits as long as the receiver asked, but no longer than a day and never shorter than planned', () => {
  expect(waits(1, 0, 60_000)).toBe(60_000)
  expect(waits(3, 0, 60_000)).toBe(1_800_000)
  expect(waits(1, 0, 10 ** 12)).toBe(86_400_000)
})
