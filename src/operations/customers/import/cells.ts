import type { Column, Header } from './columns'
import type { Line } from './readCsv'

/** The cells of a line by their column; empty where the line has none. */
export type Cells = (column: Column) => string

export const cellsOf =
  ({ at }: Header, { cells }: Line): Cells =>
  (column) => {
    const index = at[column]
    return index === undefined ? '' : unguarded(cells[index] ?? '')
  }

export const optionalCell = (cells: Cells, column: Column): string | null => cells(column) || null

/** Spreadsheets and careful exports put an apostrophe before what would be taken for a formula, a phone with `+` above all. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '')
