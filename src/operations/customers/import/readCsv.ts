import { parse } from 'csv-parse/sync'
import { refusal } from '@/platform/http/refusal'

export const MOST_BYTES = 5 * 1024 * 1024
export const MOST_LINES = 5000

/** A line of the file: where it stands, counted from 1 as a spreadsheet does, and its cells. */
export type Line = { line: number; cells: string[] }

/**
 * Reads a CSV file with a header, as spreadsheets save it: commas, semicolons or tabs, UTF-8 or the Windows code page of
 * Central Europe. 413 TOO_LARGE for more than 5 MB or 5,000 lines, 422 IMPORT_UNREADABLE for what is no such file.
 */
export function readCsv(bytes: Uint8Array): { header: string[]; lines: Line[] } {
  if (bytes.byteLength > MOST_BYTES) throw refusal('TOO_LARGE', { mostBytes: MOST_BYTES })
  const text = textOf(bytes)
  const [header, ...lines] = linesOf(text)
  if (!header) throw refusal('IMPORT_UNREADABLE')
  if (lines.length > MOST_LINES) throw refusal('TOO_LARGE', { mostLines: MOST_LINES })
  return { header: header.cells, lines }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

function linesOf(text: string): Line[] {
  // What no text holds: a spreadsheet's own file, or a picture.
  if (text.includes('\u0000')) throw refusal('IMPORT_UNREADABLE')
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch {
    throw refusal('IMPORT_UNREADABLE')
  }
}

/** Of the three, the one that the header has most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1)
  const count = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}
