import { expect, it } from 'vitest'
import { searchBoard, isOut, type BoardRow } from './board'

const aRow = (values: Partial<BoardRow>): BoardRow => ({
  kind: 'ingredients', id: 'x', name: 'Limonka', slug: 'lime', group: 'kindFresh', mark: null, missing: [], drinks: 0, isGarnish: false, ...values,
}) // prettier-ignore

it('finds mint without its tail, and lime by its English name', () => {
  const rows = [aRow({}), aRow({ name: 'Mięta', slug: 'mint' }), aRow({ name: 'Łubin', slug: 'lupin' })]
  expect(searchBoard(rows, 'mieta').map(({ name }) => name)).toEqual(['Mięta'])
  expect(searchBoard(rows, ' LIME ').map(({ name }) => name)).toEqual(['Limonka'])
  expect(searchBoard(rows, 'lub').map(({ name }) => name)).toEqual(['Łubin'])
  expect(searchBoard(rows, '')).toHaveLength(3)
})

it('counts as out what is marked, what waits for a person and what lacks something', () => {
  expect(isOut(aRow({}))).toBe(false)
  expect(isOut(aRow({ mark: { until: null } }))).toBe(true)
  expect(isOut(aRow({ mark: { until: '2026-11-21T05:00:00Z' } }))).toBe(true)
  expect(isOut(aRow({ missing: ['Limonka'] }))).toBe(true)
})
