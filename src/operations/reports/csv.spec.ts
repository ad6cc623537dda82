import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { toCsv } from './csv'

const cells = (csv: string) => parse(csv, { bom: true, relax_column_count: true })

it.each([
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ['+48601', "'+48601"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  [' =1', "' =1"],
  ['Negroni', 'Negroni'],
])('%j is no formula', (typed, written) => {
  expect(cells(toCsv([[typed, 'x']]))).toEqual([[written, 'x']])
})

it('leaves numbers to be counted with, and nothing where there is nothing', () => {
  expect(
    toCsv([
      ['a', 'b'],
      [-1.5, null],
    ]),
  ).toBe('\uFEFFa,b\r\n-1.5,\r\n')
})

it('is read back as it was written, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
      }),
      (rows) => {
        const marked = rows.map((row) => row.map((cell) => `x${cell}`))
        expect(cells(toCsv(marked))).toEqual(marked)
      },
    ),
  )
})
