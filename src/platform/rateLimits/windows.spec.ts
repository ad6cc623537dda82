import { expect, it } from 'vitest'
import { newWindows } from './windows'

it('counts each key within its own window, and forgets those that have ended', () => {
  let time = 0
  const windows = newWindows({ windowSeconds: 60, now: () => time })
  expect(windows.take('a', 1)).toEqual({ taken: 1, endsAt: 60_000 })
  time = 30_000
  expect(windows.take('a', 2)).toEqual({ taken: 3, endsAt: 60_000 })
  windows.take('b', 1)
  time = 60_000
  expect(windows.look('a')).toBeUndefined()
  expect(windows.look('b')?.taken).toBe(1)
  expect(windows.take('a', 1)).toEqual({ taken: 1, endsAt: 120_000 })
  time = 100_000
  windows.take('c', 1)
  expect(windows.size()).toBe(2)
})
