import type { Account } from './accounts'
import { withVat, type BookLine, type ExportedLine } from './bookExport'
import type { EntryKind } from './entry'

/** A line of a confirmation, as whoever paid reads it: what came is above zero, what went back below. Whole minor units. */
export type ConfirmedLine = Pick<
  ExportedLine,
  'at' | 'kind' | 'currency' | 'payment' | 'vatTreatment' | 'vatPercent'
> & { grossCents: number; netCents: number; vatCents: number }

export type Confirmation = {
  /** What came, and what of it has gone back since. */
  lines: ConfirmedLine[]
  /** What the house has kept of it after a late cancellation or a no-show: apart from what was paid, for it is no sale. */
  kept: ConfirmedLine[]
  total: { grossCents: number; netCents: number; vatCents: number }
}

/** What the ledger says of payments, as a confirmation shows it; VAT of each line to the grosz, as in the export. */
export function confirmationOf(book: readonly BookLine[]): Confirmation {
  const told = book.map(withVat)
  const lines = told.filter(({ kind, account }) => PAID.has(kind) && OWED.has(account)).map(asConfirmed)
  const kept = told.filter(({ account, kind }) => account === 'retained' && !PAID.has(kind)).map(asConfirmed)
  const sum = (name: 'grossCents' | 'netCents' | 'vatCents') =>
    lines.reduce((total, line) => total + line[name], 0)
  const total = { grossCents: sum('grossCents'), netCents: sum('netCents'), vatCents: sum('vatCents') }
  return { lines, kept, total }
}

/** What moves money between whoever pays and the house. */
const PAID = new Set<EntryKind>([
  'depositCharged',
  'guaranteeCharged',
  'giftCardIssued',
  'membershipCharged',
  'refunded',
  'refundFailed',
])

/** The side of such an entry that says what it was for; the other is the provider's. */
const OWED = new Set<Account>(['deposits', 'retained', 'settledAtTable', 'giftCards', 'memberships'])

/** A credit of the house is what somebody paid. */
const asConfirmed = ({ amountCents, netCents, vatCents, ...line }: ExportedLine): ConfirmedLine => ({
  at: line.at,
  kind: line.kind,
  currency: line.currency,
  payment: line.payment,
  vatTreatment: line.vatTreatment,
  vatPercent: line.vatPercent,
  grossCents: -amountCents || 0,
  netCents: -netCents || 0,
  vatCents: -vatCents || 0,
})
