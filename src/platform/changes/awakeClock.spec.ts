import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { newAwakeClock } from './awakeClock'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('goes with the time, but for the pauses in which nothing could be heard', () => {
  let time = 0
  const clock = newAwakeClock({ tickMs: 50, now: () => time })
  for (let tick = 0; tick < 10; tick += 1) {
    time += 50
    vi.advanceTimersByTime(50)
  }
  expect(clock.now()).toBe(500)

  time += 30_000 // the loop stands still: no tick in between
  expect(clock.now()).toBe(600)
  vi.advanceTimersByTime(50)
  expect(clock.now()).toBe(600)
  time += 20
  expect(clock.now()).toBe(620)
  clock.close()
})
