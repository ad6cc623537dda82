import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancesOf, isBalanced } from './balances'
import { noDeposit, openCents, stepDeposit, type DepositStep } from './depositBook'
import { entries } from './entries'
import type { Entry } from './entry'
import { afterSeeing, PAYMENT_STATES } from './paymentState'
import { settleCancellation } from './settleCancellation'

const zloty = (amount: number) => ({ amountCents: amount * 100, currency: 'PLN' })

describe('the book', () => {
  it('owes a deposit to the guest until the night, and the provider has it', () => {
    const balances = balancesOf([entries.depositCharged(zloty(150)), entries.fee(zloty(3))])
    expect(balances).toMatchObject({ gateway: 14_700, deposits: -15_000, fees: 300 })
  })

  it('a retained deposit is the house’s, one off the bill is the till’s', () => {
    const book = [
      entries.depositCharged(zloty(150)),
      entries.depositRetained(zloty(60)),
      entries.refunded(zloty(90)),
    ]
    expect(balancesOf(book)).toMatchObject({ gateway: 6_000, deposits: 0, retained: -6_000 })
    expect(balancesOf([entries.depositCharged(zloty(80)), entries.depositApplied(zloty(80))])).toMatchObject({
      deposits: 0,
      settledAtTable: -8_000,
    })
  })

  it('a gift card is a debt until it is used, in part or whole, or has ended', () => {
    const book = [
      entries.giftCardIssued(zloty(200)),
      entries.giftCardRedeemed(zloty(120)),
      entries.giftCardReturned(zloty(20)),
      entries.giftCardExpired(zloty(100)),
    ]
    expect(balancesOf(book)).toMatchObject({
      giftCards: 0,
      settledAtTable: -10_000,
      giftCardsExpired: -10_000,
    })
  })

  it('a dispute takes the money away until it is decided', () => {
    const opened = [entries.depositCharged(zloty(150)), entries.disputeOpened(zloty(150))]
    expect(balancesOf(opened)).toMatchObject({ gateway: 0, disputed: 15_000 })
    expect(balancesOf([...opened, entries.disputeWon(zloty(150))])).toMatchObject({
      gateway: 15_000,
      disputed: 0,
    })
    expect(balancesOf([...opened, entries.disputeLost(zloty(150))])).toMatchObject({
      gateway: 0,
      disputed: 0,
      disputesLost: 15_000,
    })
  })

  it.each([0, -1, 0.5, NaN, Infinity, 2 ** 53])('takes no amount of %s', (amountCents) => {
    expect(() => entries.depositCharged({ amountCents, currency: 'PLN' })).toThrow('whole amount')
  })

  it('does not add złoty to euro', () => {
    const book = [
      entries.depositCharged(zloty(1)),
      entries.depositCharged({ amountCents: 100, currency: 'EUR' }),
    ]
    expect(() => balancesOf(book)).toThrow('two currencies')
  })

  it('every entry adds up to zero', () => {
    for (const entry of Object.values(entries)) expect(isBalanced(entry(zloty(1)))).toBe(true)
  })
})

const steps = fc.array(
  fc.record({
    do: fc.constantFrom<DepositStep['do']>(
      ...(['pay', 'refund', 'refundFailed', 'retain', 'releaseRetained', 'refundRetained'] as const),
      ...(['apply', 'releaseApplied', 'refundApplied'] as const),
    ),
    amountCents: fc.integer({ min: -10, max: 20_000 }),
  }),
  { maxLength: 40 },
)

describe('a deposit', () => {
  it('whatever is done with it: nobody gets back more than was paid, and the book adds up', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        let state = noDeposit('PLN')
        const book: Entry[] = []
        for (const step of wanted) {
          const done = stepDeposit(state, step)
          if (!done.ok) continue
          state = done.state
          book.push(done.entry)
        }
        expect(openCents(state)).toBeGreaterThanOrEqual(0)
        expect(state.refundedCents).toBeLessThanOrEqual(state.paidCents)
        if (book.length === 0) return
        const balances = balancesOf(book)
        expect(Object.values(balances).reduce((sum, cents) => sum + cents, 0)).toBe(0)
        expect(0 - balances.deposits).toBe(openCents(state))
        expect([0 - balances.retained, 0 - balances.settledAtTable]).toEqual([
          state.retainedCents,
          state.appliedCents,
        ])
        expect(balances.gateway).toBe(state.paidCents - state.refundedCents)
      }),
    )
  })

  it('case 37: 150 zł paid, 60 zł are kept and 90 zł go back', () => {
    const paid = stepDeposit(noDeposit('PLN'), { do: 'pay', amountCents: 15_000 })
    if (!paid.ok) throw new Error(paid.reason)
    const settled = settleCancellation({ deposit: paid.state, feeCents: 6_000 })
    expect(settled).toMatchObject({ refundCents: 9_000, uncoveredCents: 0 })
    expect(balancesOf(settled.entries)).toMatchObject({ retained: -6_000 })
  })

  it('a fee beyond what was paid is never charged by itself', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(40_000), (paidCents, feeCents) => {
        const deposit = { ...noDeposit('PLN'), paidCents }
        const { refundCents, uncoveredCents, state } = settleCancellation({ deposit, feeCents })
        expect(refundCents + state.retainedCents).toBe(paidCents)
        expect(refundCents > 0 && uncoveredCents > 0).toBe(false)
        expect(state.retainedCents).toBeLessThanOrEqual(feeCents)
      }),
    )
  })
})

describe('news of a payment', () => {
  it('in any order and any number of times ends where it ended', () => {
    const news = fc.array(fc.constantFrom(...PAYMENT_STATES.filter((state) => state !== 'cancelled')))
    fc.assert(
      fc.property(news, fc.nat(), (early, place) => {
        const at = place % (early.length + 1)
        const all = [...early.slice(0, at), 'paid' as const, ...early.slice(at)]
        expect(all.reduce(afterSeeing, 'open')).toBe('paid')
      }),
    )
  })
})
