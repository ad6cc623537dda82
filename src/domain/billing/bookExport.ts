import type { VatTreatment } from './accountLists'
import type { Account } from './accounts'
import type { EntryKind } from './entry'

/** A line of the ledger as accounting takes it over. */
export type BookLine = {
  /** ISO instant. */
  at: string
  entry: string
  kind: EntryKind
  account: Account
  /** Debit above zero, credit below; whole minor units, VAT included. */
  amountCents: number
  currency: string
  vatTreatment: VatTreatment
  vatPercent: number | null
  serviceDate: string | null
  /** References of what it is about. */
  payment: string | null
  reservation: string | null
  /** Of the buyer, where a confirmation names one. */
  buyerNip: string | null
}

export type ExportedLine = BookLine & { netCents: number; vatCents: number }

export type BookTotals = {
  /** Sum of each account in the period, as the ledger has it; together they are zero. */
  accounts: { account: Account; currency: string; amountCents: number }[]
  /** By rate, of the lines on the house's side (credits), summed from the lines. */
  vat: {
    account: Account
    currency: string
    percent: number
    grossCents: number
    netCents: number
    vatCents: number
  }[]
  /** What was kept of deposits, apart from sales: how it is taxed is for the accountant. */
  retained: { currency: string; treatment: VatTreatment; amountCents: number }[]
}

export type BookExport = { lines: ExportedLine[]; totals: BookTotals }

/** The lines with their VAT to the grosz, and sums that are the sums of the lines. */
export function bookExport(lines: readonly BookLine[]): BookExport {
  const exported = lines.map(withVat)
  const onHouse = exported.filter(({ account }) => !SETTLING.has(account))
  return {
    lines: exported,
    totals: {
      accounts: summed(exported, ({ account, currency }) => [account, currency]).map(([[first], cents]) => ({
        account: first.account,
        currency: first.currency,
        amountCents: cents.amountCents,
      })),
      vat: summed(
        onHouse.filter(({ vatTreatment }) => vatTreatment === 'rate'),
        ({ account, currency, vatPercent }) => [account, currency, vatPercent],
      ).map(([[{ account, currency, vatPercent }], { amountCents, netCents, vatCents }]) => ({
        account,
        currency,
        percent: vatPercent ?? 0,
        grossCents: amountCents,
        netCents,
        vatCents,
      })),
      retained: summed(
        exported.filter(({ account }) => account === 'retained'),
        ({ currency, vatTreatment }) => [currency, vatTreatment],
      ).map(([[{ currency, vatTreatment }], { amountCents }]) => ({
        currency,
        treatment: vatTreatment,
        amountCents,
      })),
    },
  }
}

/** Money on its way, no sale: the other side of an entry says what it was for. */
const SETTLING = new Set<Account>(['gateway', 'bank', 'disputed'])

/** What is in an amount, VAT included; rounded half away from zero, on each line by itself. */
export function withVat(line: BookLine): ExportedLine {
  const { amountCents, vatTreatment, vatPercent } = line
  const share = vatTreatment === 'rate' && vatPercent ? vatPercent / (100 + vatPercent) : 0
  const vatCents = Math.sign(amountCents) * Math.round(Math.abs(amountCents) * share) || 0
  return { ...line, vatCents, netCents: amountCents - vatCents }
}

type Sums = { amountCents: number; netCents: number; vatCents: number }

function summed(
  lines: readonly ExportedLine[],
  by: (line: ExportedLine) => readonly unknown[],
): [[ExportedLine, ...ExportedLine[]], Sums][] {
  const groups = new Map<string, ExportedLine[]>()
  for (const line of lines) {
    const key = JSON.stringify(by(line))
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return [...groups.values()].map((group) => [
    group as [ExportedLine, ...ExportedLine[]],
    group.reduce(
      (sums, line) => ({
        amountCents: sums.amountCents + line.amountCents,
        netCents: sums.netCents + line.netCents,
        vatCents: sums.vatCents + line.vatCents,
      }),
      { amountCents: 0, netCents: 0, vatCents: 0 },
    ),
  ])
}
