import { expect, it } from 'vitest'
import { roundTo } from './roundTo'

it('rounds halves away from zero, as on paper', () => {
  expect(roundTo(1.005, 2)).toBe(1.01)
  expect(roundTo(8.345, 2)).toBe(8.35)
  expect(roundTo(-1.005, 2)).toBe(-1.01)
  expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true)
})
