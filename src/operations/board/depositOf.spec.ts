import { describe, expect, it } from 'vitest'
import { depositOf } from './depositOf'

type Row = Parameters<typeof depositOf>[0]

const charge = {
  charge: 'deposit',
  chargeBasis: 'perPerson',
  chargeCents: 5000,
  chargeMinParty: 1,
  currency: 'PLN',
  depositKind: 'zadatek',
} as NonNullable<Row['charge']>

const row = (given: Partial<Row> = {}): Row => ({
  charge,
  depositState: 'none',
  paidCents: 0,
  partySize: 4,
  ...given,
})
const host = { status: 'confirmed', withAmount: false } as const

describe('the money of a party on the board', () => {
  it('is what came in, in a word, for the host; the amount is for managers', () => {
    const paid = row({ depositState: 'paid', paidCents: 20_000 })
    expect(depositOf(paid, host)).toEqual({ kind: 'zadatek', state: 'paid' })
    expect(depositOf(paid, { ...host, withAmount: true })).toEqual({
      kind: 'zadatek',
      state: 'paid',
      amountCents: 20_000,
      currency: 'PLN',
    })
  })

  it('is awaited while the table is kept for it, and unpaid where nobody waits any more', () => {
    expect(depositOf(row(), { ...host, status: 'pending_payment' })).toMatchObject({ state: 'awaited' })
    expect(depositOf(row(), host)).toMatchObject({ state: 'unpaid' })
    expect(depositOf(row({ depositState: 'due' }), host)).toMatchObject({ state: 'awaited' })
  })

  it('is said even where no policy asked for it, and is nothing where there is none', () => {
    expect(depositOf(row({ charge: null, depositState: 'kept' }), host)).toEqual({
      kind: 'zadatek',
      state: 'kept',
    })
    expect(depositOf(row({ charge: null, depositState: 'cardSaved' }), host)).toMatchObject({
      kind: 'guarantee',
    })
    expect(depositOf(row({ charge: null }), host)).toBeNull()
    expect(depositOf(row({ charge: null, depositState: null }), host)).toBeNull()
  })
})
