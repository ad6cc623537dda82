import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadRetry } from './spreadRetry'

const now = new Date('2026-11-21T20:00:00.000Z')
const inMs = (wait: number) => new Date(now.getTime() + wait)

it('waits at least half of the time and never longer than all of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3_600_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (wait, dice) => {
        const waited = spreadRetry(inMs(wait), now, () => dice).getTime() - now.getTime()
        expect(waited).toBeGreaterThanOrEqual(Math.floor(wait / 2))
        expect(waited).toBeLessThanOrEqual(wait)
      },
    ),
  )
})

it('comes back within the hour, however often it has failed', () => {
  expect(spreadRetry(inMs(2 ** 20 * 10_000), now, () => 1)).toEqual(inMs(3_600_000))
})

it('does not wait for a moment that has passed', () => {
  expect(spreadRetry(inMs(-5_000), now, () => 0.5)).toEqual(now)
})
