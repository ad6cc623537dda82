import { describe, expect, it } from 'vitest'
import { gridMove, type GridRow } from './gridMoves'

const rows: GridRow[] = [
  {
    key: 'S1',
    cells: [
      { key: 'a', from: 0, long: 4 },
      { key: 'b', from: 4, long: 4 },
      { key: 'c', from: 8, long: 8 },
    ],
  },
  { key: 'empty', cells: [] },
  {
    key: 'S2',
    cells: [
      { key: 'd', from: 0, long: 6 },
      { key: 'e', from: 6, long: 10 },
    ],
  },
]

describe('arrow keys on the grid', () => {
  it('go from cell to cell along a row, and stop at its ends', () => {
    expect(gridMove(rows, { row: 'S1', cell: 'a' }, 'ArrowRight')).toBe('b')
    expect(gridMove(rows, { row: 'S1', cell: 'c' }, 'ArrowRight')).toBeNull()
    expect(gridMove(rows, { row: 'S1', cell: 'b' }, 'Home')).toBe('a')
    expect(gridMove(rows, { row: 'S1', cell: 'b' }, 'End')).toBe('c')
  })

  it('keep to the time when they go to another row, over rows without anything', () => {
    expect(gridMove(rows, { row: 'S1', cell: 'b' }, 'ArrowDown')).toBe('d')
    expect(gridMove(rows, { row: 'S1', cell: 'c' }, 'ArrowDown')).toBe('e')
    expect(gridMove(rows, { row: 'S2', cell: 'e' }, 'ArrowUp')).toBe('b')
    expect(gridMove(rows, { row: 'S1', cell: 'a' }, 'ArrowUp')).toBeNull()
  })

  it('begin at the first cell when the focus was lost', () => {
    expect(gridMove(rows, { row: 'gone', cell: 'gone' }, 'ArrowRight')).toBe('a')
  })
})
