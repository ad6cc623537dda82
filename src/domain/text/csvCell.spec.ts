import { describe, expect, it } from 'vitest'
import { csvCell } from './csvCell'

describe('a cell of a CSV file', () => {
  it.each([
    ['Ala', 'Ala'],
    ['Nowak, Ala', '"Nowak, Ala"'],
    ['by the "window"', '"by the ""window"""'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    [-3, '-3'],
  ])('holds %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })

  it.each(['=1+1', '+48601234567', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=HYPERLINK("http://x","y")'])(
    'is no formula: %j',
    (value) => {
      expect(csvCell(value)).toMatch(/^"'/)
    },
  )
})
