import { csvCell } from '@/domain/text/csvCell'

type Fault = { line: number; column: string; message: string }

/** The errors of an import as a CSV file that a spreadsheet opens without running anything; the mark at the start tells it of UTF-8. */
export function faultsFile(heads: string[], faults: Fault[]): string {
  const rows = [heads, ...faults.map(({ line, column, message }) => [line, column, message])]
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
