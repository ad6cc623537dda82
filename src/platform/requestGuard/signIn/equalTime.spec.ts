import { expect, it } from 'vitest'
import { waitNeeded } from './equalTime'

it.each([
  [0, 600],
  [150, 450],
  [599, 1],
  [600, 0],
  [700, 500],
])('a refusal that took %i ms waits %i more', (spent, wait) => {
  expect(waitNeeded(600, spent)).toBe(wait)
})
