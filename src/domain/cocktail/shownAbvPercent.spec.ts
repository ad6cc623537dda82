import { expect, it } from 'vitest'
import { shownAbvPercent } from './shownAbvPercent'

it.each([
  [19.38, 19.5],
  [27.81, 28],
  [10.43, 10.5],
  [8.89, 9],
  [0, 0],
  [0.2, 0.5],
])('%d %% read as %d %%', (abvPercent, shown) => {
  expect(shownAbvPercent(abvPercent)).toBe(shown)
})
