import { expect, it } from 'vitest'
import { isInsideServiceDay } from './isInsideServiceDay'
import { isWallTime } from './isWallTime'

it.each([
  ['18:00', '04:00', true],
  ['06:00', '06:00', true],
  ['08:00', '16:00', true],
  ['05:00', '14:00', false],
  ['18:00', '06:30', false],
  ['00:00', '04:00', false],
])('%s to %s: %s', (opens, closes, inside) => {
  expect(isInsideServiceDay({ opens, closes }, '06:00')).toBe(inside)
})

it('a wall time has two digits of each', () => {
  expect(['00:00', '23:59'].every(isWallTime)).toBe(true)
  expect(['24:00', '9:30', '09:60', '09:30:00', ''].some(isWallTime)).toBe(false)
})
