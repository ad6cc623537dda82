import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACCOUNTS } from './accounts'
import { bookExport, type BookLine } from './bookExport'
import { entries } from './entries'

type EntryName = keyof typeof entries

const linesOf = (name: EntryName, amountCents: number, tax: Partial<BookLine> = {}): BookLine[] => {
  const { kind, currency, lines } = entries[name]({ amountCents, currency: 'PLN' })
  return lines.map((line) => ({
    at: '2027-05-15T18:00:00.000Z',
    entry: `${kind}/1`,
    kind,
    currency,
    vatTreatment: 'none',
    vatPercent: null,
    serviceDate: '2027-05-15',
    payment: 'P7K4M2TR',
    reservation: null,
    buyerNip: null,
    ...line,
    ...tax,
  }))
}

describe('the books for accounting', () => {
  it('say the VAT of each line to the grosz, and sums that are those of the lines', () => {
    const rate = { vatTreatment: 'rate' as const, vatPercent: 23 }
    const { lines, totals } = bookExport([
      ...linesOf('depositCharged', 10_000, rate),
      ...linesOf('depositCharged', 9_999, rate),
      ...linesOf('refunded', 9_999, rate),
    ])
    expect(lines[1]).toMatchObject({ amountCents: -10_000, netCents: -8_130, vatCents: -1_870 })
    expect(lines[3]).toMatchObject({ amountCents: -9_999, vatCents: -1_870 })
    expect(totals.vat).toEqual([
      {
        account: 'deposits',
        currency: 'PLN',
        percent: 23,
        grossCents: -10_000,
        netCents: -8_130,
        vatCents: -1_870,
      },
    ])
  })

  it('show what was kept of deposits apart, with how it is taxed', () => {
    const { totals } = bookExport([
      ...linesOf('depositRetained', 6_000, { vatTreatment: 'askAccountant' }),
      ...linesOf('depositRetained', 1_000, { vatTreatment: 'outside' }),
      ...linesOf('retainedRefunded', 500, { vatTreatment: 'outside' }),
    ])
    expect(totals.retained).toEqual([
      { currency: 'PLN', treatment: 'askAccountant', amountCents: -6_000 },
      { currency: 'PLN', treatment: 'outside', amountCents: -500 },
    ])
  })

  it('whatever happened: net and VAT make the amount, and the accounts together are zero', () => {
    const names = Object.keys(entries) as EntryName[]
    const one = fc.record({
      name: fc.constantFrom(...names),
      cents: fc.integer({ min: 1, max: 1_000_000 }),
      percent: fc.constantFrom(null, 0, 5, 8, 23),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (all) => {
        const ledger = all.flatMap(({ name, cents, percent }) =>
          linesOf(name, cents, { vatTreatment: percent === null ? 'none' : 'rate', vatPercent: percent }),
        )
        const { lines, totals } = bookExport(ledger)
        for (const { amountCents, netCents, vatCents } of lines) expect(netCents + vatCents).toBe(amountCents)
        expect(totals.accounts.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(0)
        for (const account of ACCOUNTS) {
          const own = ledger.filter((line) => line.account === account)
          const total = totals.accounts.find((found) => found.account === account)?.amountCents ?? 0
          expect(total).toBe(own.reduce((sum, { amountCents }) => sum + amountCents, 0))
        }
      }),
    )
  })
})
