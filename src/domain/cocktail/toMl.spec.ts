import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultSettings } from './defaultSettings'
import { fromMl } from './fromMl'
import { toMl } from './toMl'
import { UNITS } from './units'
import { unitSizeMl } from './unitSizeMl'

it.each([
  [22.5, 0.75, 'oz'],
  [52.5, 1.75, 'oz'],
  [29.5735, 1, 'us-oz'],
  [28.4131, 1, 'imp-oz'],
  [45, 4.5, 'cl'],
  [10, 2, 'barspoon'],
  [5, 1, 'teaspoon'],
  [15, 1, 'tablespoon'],
  [2.7, 3, 'dash'],
  [0.3, 6, 'drop'],
  [30, 1, 'shot'],
  [0, 6, 'sprig'],
] as const)('%d ml is %d %s', (ml, amount, unit) => {
  expect(toMl(amount, unit)).toBe(ml)
})

it('knows the bar’s own spoons and dashes', () => {
  expect(toMl(2, 'barspoon', { ...defaultSettings, barspoonMl: 2.5 })).toBe(5)
  expect(toMl(1, 'dash', { ...defaultSettings, dashMl: 0.6 })).toBe(0.6)
})

it('counts in decimals: three times 0.1 cl and 0.2 dl are no stray digits', () => {
  expect(toMl(0.1 + 0.2, 'ml')).toBe(0.3)
})

it('ml to any unit and back is the same ml', () => {
  const measured = UNITS.filter((unit) => unitSizeMl(unit) > 0)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.constantFrom(...measured),
      (thousandths, unit) => {
        const ml = thousandths / 1000
        expect(toMl(fromMl(ml, unit)!, unit)).toBe(ml)
      },
    ),
  )
})

it('a sprig has no volume to convert to', () => {
  expect(fromMl(10, 'sprig')).toBeNull()
})
