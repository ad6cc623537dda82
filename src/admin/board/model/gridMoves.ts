/** A row of the grid as the arrow keys know it: what can have the focus, from left to right. */
export type GridRow = { key: string; cells: readonly { key: string; from: number; long: number }[] }

export type GridKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

const KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']
export const isGridKey = (key: string): key is GridKey => KEYS.includes(key)

/**
 * The cell that a key leads to from a cell of a row; null when there is nothing that way. Up and down keep to the time at
 * which the focus is: to what stands there in the other row, else to what is nearest.
 */
export function gridMove(
  rows: readonly GridRow[],
  at: { row: string; cell: string },
  key: GridKey,
): string | null {
  const rowIndex = rows.findIndex((row) => row.key === at.row)
  const row = rows[rowIndex]
  const index = row?.cells.findIndex((cell) => cell.key === at.cell) ?? -1
  const cell = row?.cells[index]
  if (!row || !cell) return rows.find(({ cells }) => cells.length > 0)?.cells[0]?.key ?? null

  switch (key) {
    case 'ArrowLeft':
      return row.cells[index - 1]?.key ?? null
    case 'ArrowRight':
      return row.cells[index + 1]?.key ?? null
    case 'Home':
      return row.cells[0]?.key ?? null
    case 'End':
      return row.cells.at(-1)?.key ?? null
    default: {
      const others = key === 'ArrowUp' ? rows.slice(0, rowIndex).reverse() : rows.slice(rowIndex + 1)
      const next = others.find(({ cells }) => cells.length > 0)
      return next ? nearest(next, cell.from) : null
    }
  }
}

function nearest({ cells }: GridRow, place: number): string | null {
  const away = ({ from, long }: GridRow['cells'][number]) =>
    place >= from && place < from + long ? 0 : Math.min(Math.abs(from - place), Math.abs(from + long - place))
  return cells.toSorted((a, b) => away(a) - away(b))[0]?.key ?? null
}
