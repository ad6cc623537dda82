import { expect, it } from 'vitest'
import { fromMl } from './fromMl'
import { showAmount } from './showAmount'

it.each([
  [22.5, '¾'],
  [52.5, '1¾'],
  [7.5, '¼'],
  [45, '1½'],
  [60, '2'],
  [3.75, '⅛'],
  [33.75, '1⅛'],
  [20, '0.67'],
  [25, '0.83'],
  [0, '0'],
])('%d ml read in bar ounces as %s', (ml, shown) => {
  expect(showAmount(fromMl(ml, 'oz')!, 'oz', 'en')).toBe(shown)
})

it('60 ml are 2 US ounces to a bartender', () => {
  expect(showAmount(fromMl(60, 'us-oz')!, 'us-oz', 'en')).toBe('2')
})

it('writes decimals the way of the reader, and metric units always in decimals', () => {
  expect(showAmount(fromMl(20, 'oz')!, 'oz', 'pl')).toBe('0,67')
  expect(showAmount(22.5, 'ml', 'pl')).toBe('22,5')
  expect(showAmount(1.5, 'barspoon', 'pl')).toBe('1½')
})
