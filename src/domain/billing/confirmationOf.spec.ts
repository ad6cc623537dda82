import { describe, expect, it } from 'vitest'
import { bookExport, type BookLine } from './bookExport'
import { confirmationOf } from './confirmationOf'
import { entries } from './entries'
import type { Entry } from './entry'
import { vatOf, type VatRules } from './vatOf'

const rules: VatRules = {
  depositVatPercent: 8,
  retainedVat: 'askAccountant',
  giftCardVat: 'multiPurpose',
  giftCardVatPercent: null,
}

const book = (...posted: Entry[]): BookLine[] =>
  posted.flatMap((entry, place) => {
    const { treatment, percent } = vatOf(entry.kind, rules)
    return entry.lines.map(({ account, amountCents }) => ({
      at: `2027-05-1${place}T10:00:00.000Z`,
      entry: `entry/${place}`,
      kind: entry.kind,
      account,
      amountCents,
      currency: entry.currency,
      vatTreatment: treatment,
      vatPercent: percent,
      serviceDate: null,
      payment: 'PK7M4TR29',
      reservation: null,
      buyerNip: null,
    }))
  })
const zloty = (amountCents: number) => ({ amountCents, currency: 'PLN' })

describe('a confirmation of payment', () => {
  it('says what came and went back, with the VAT of each line to the grosz', () => {
    const { lines, total, kept } = confirmationOf(
      book(entries.depositCharged(zloty(10_001)), entries.fee(zloty(250)), entries.refunded(zloty(3_333))),
    )
    expect(lines.map(({ grossCents, netCents, vatCents }) => [grossCents, netCents, vatCents])).toEqual([
      [10_001, 9_260, 741],
      [-3_333, -3_086, -247],
    ])
    expect(total).toEqual({ grossCents: 6_668, netCents: 6_174, vatCents: 494 })
    expect(kept).toEqual([])
  })

  it('shows what was kept apart from what was paid', () => {
    const { lines, kept, total } = confirmationOf(
      book(entries.depositCharged(zloty(9_000)), entries.depositRetained(zloty(4_500))),
    )
    expect(lines).toHaveLength(1)
    expect(total.grossCents).toBe(9_000)
    expect(kept).toMatchObject([{ grossCents: 4_500, vatTreatment: 'askAccountant', vatCents: 0 }])
  })

  it('says of VAT what the export for accounting says', () => {
    const of = book(entries.depositCharged(zloty(7_777)), entries.refunded(zloty(1_234)))
    const [vat] = bookExport(of).totals.vat
    const { total } = confirmationOf(of)
    expect({ gross: -total.grossCents, net: -total.netCents, vat: -total.vatCents }).toEqual({
      gross: vat?.grossCents,
      net: vat?.netCents,
      vat: vat?.vatCents,
    })
  })

  it('knows gift cards, memberships and cards that were charged', () => {
    const { lines } = confirmationOf(
      book(
        entries.giftCardIssued(zloty(20_000)),
        entries.membershipCharged(zloty(4_900)),
        entries.guaranteeCharged(zloty(5_000)),
      ),
    )
    expect(lines.map(({ grossCents }) => grossCents)).toEqual([20_000, 4_900, 5_000])
  })
})
