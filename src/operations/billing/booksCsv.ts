import type { ExportedLine } from '@/domain/billing/bookExport'
import { toCsv, type Cell } from '@/operations/reports/csv'

/** One row for each line of the ledger; amounts with a point, as programs of accounting read them, and no sign of a formula. */
export const booksCsv = (lines: readonly ExportedLine[]): string =>
  toCsv([Object.keys(COLUMNS), ...lines.map((line) => Object.values(COLUMNS).map((cell) => cell(line)))])

const COLUMNS: Record<string, (line: ExportedLine) => Cell> = {
  at: ({ at }) => at,
  entry: ({ entry }) => entry,
  kind: ({ kind }) => kind,
  account: ({ account }) => account,
  debit: ({ amountCents }) => (amountCents > 0 ? major(amountCents) : null),
  credit: ({ amountCents }) => (amountCents < 0 ? major(-amountCents) : null),
  currency: ({ currency }) => currency,
  vatTreatment: ({ vatTreatment }) => vatTreatment,
  vatPercent: ({ vatPercent }) => vatPercent,
  net: ({ netCents }) => major(Math.abs(netCents)),
  vat: ({ vatCents }) => major(Math.abs(vatCents)),
  serviceDate: ({ serviceDate }) => serviceDate,
  payment: ({ payment }) => payment,
  reservation: ({ reservation }) => reservation,
  buyerNip: ({ buyerNip }) => buyerNip,
}

/** From whole cents, so that no float comes between: 12345 is '123.45'. */
const major = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
