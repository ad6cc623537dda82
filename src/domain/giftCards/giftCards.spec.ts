import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isBalanced } from '../billing/balances'
import { makeGiftCardCode, readGiftCardCode, writtenCode } from './giftCardCode'
import { deliveryAt, giftCardExpiry, lastDayOf, mayDeliverOn, offeredAmounts } from './giftCardTerms'
import { stepGiftCard, type GiftCardBook, type GiftCardStep } from './stepGiftCard'

const timeZone = 'Europe/Warsaw'
const at = (iso: string) => Temporal.Instant.from(iso)

describe('the code of a gift card', () => {
  it('is read however it was typed, and nothing else is', () => {
    const code = makeGiftCardCode(Uint8Array.from({ length: 16 }, (_, place) => place * 7))
    expect(writtenCode(code)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    for (const typed of [
      code,
      writtenCode(code),
      ` ${writtenCode(code).toLowerCase()} `,
      writtenCode(code).replaceAll('-', ' – '),
    ])
      expect(readGiftCardCode(typed)).toBe(code)
    expect(readGiftCardCode('oil0-1111-2222-3333')).toBe('0110111122223333')
    for (const typed of ['', code.slice(1), `${code}0`, `U${code.slice(1)}`, "' or 1=1 --"])
      expect(readGiftCardCode(typed)).toBeNull()
  })
})

describe('how long a gift card is good for', () => {
  it('ends with the last of its days by the clock of the house', () => {
    const expiresAt = giftCardExpiry({ paidAt: at('2026-11-21T23:30:00Z'), months: 24, timeZone })
    expect(expiresAt.toString()).toBe('2028-11-22T23:00:00Z')
    expect(lastDayOf(expiresAt, timeZone)).toBe('2028-11-22')
  })

  it('takes the last day of a month that is shorter, and a night on which the clocks change', () => {
    const short = giftCardExpiry({ paidAt: at('2026-08-31T10:00:00Z'), months: 6, timeZone })
    expect(lastDayOf(short, timeZone)).toBe('2027-02-28')
    const change = giftCardExpiry({ paidAt: at('2026-03-28T10:00:00Z'), months: 12, timeZone })
    expect(change.toString()).toBe('2027-03-28T22:00:00Z')
    expect(lastDayOf(change, timeZone)).toBe('2027-03-28')
  })
})

describe('the day of delivery', () => {
  const now = at('2026-12-20T12:00:00Z')

  it('is the morning of that day, or now where that has passed', () => {
    expect(deliveryAt({ deliverOn: '2026-12-24', timeZone, now }).toString()).toBe('2026-12-24T08:00:00Z')
    expect(deliveryAt({ deliverOn: '2026-12-20', timeZone, now })).toEqual(now)
    expect(deliveryAt({ deliverOn: null, timeZone, now })).toEqual(now)
  })

  it('is today at the earliest, where the house stands, and a year ahead at the latest', () => {
    const late = at('2026-12-20T23:30:00Z')
    expect(mayDeliverOn('2026-12-20', timeZone, late)).toBe(false)
    expect(mayDeliverOn('2026-12-21', timeZone, late)).toBe(true)
    expect(mayDeliverOn('2027-12-21', timeZone, late)).toBe(true)
    expect(mayDeliverOn('2027-12-22', timeZone, late)).toBe(false)
  })
})

it('offers round amounts between the least and the most', () => {
  expect(offeredAmounts({ minCents: 10_000, maxCents: 50_000 })).toEqual([
    10_000, 15_000, 20_000, 30_000, 50_000,
  ])
  expect(offeredAmounts({ minCents: 7_300, maxCents: 8_000 })).toEqual([7_300])
})

describe('any sequence of steps of a gift card', () => {
  const amount = fc.integer({ min: -5, max: 60_000 })
  const step: fc.Arbitrary<GiftCardStep> = fc.oneof(
    fc.record({
      do: fc.constantFrom('issue', 'redeem', 'return'),
      amountCents: amount,
    }) as fc.Arbitrary<GiftCardStep>,
    fc.record({
      do: fc.constantFrom('expire', 'block', 'unblock', 'refund', 'refundFailed'),
    }) as fc.Arbitrary<GiftCardStep>,
  )

  it('spends no more than was paid, nothing once it has ended, and every entry adds up to zero', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let card: GiftCardBook = { state: 'unpaid', currency: 'PLN', amountCents: 20_000, balanceCents: 0 }
        let [paid, owed] = [0, 0]
        for (const one of steps) {
          const before = card
          const stepped = stepGiftCard(card, one)
          if (!stepped.ok) continue
          card = stepped.card
          if (one.do === 'issue') [paid, owed] = [card.amountCents, card.amountCents]
          if (stepped.entry) {
            expect(isBalanced(stepped.entry)).toBe(true)
            owed -= stepped.entry.lines.find(({ account }) => account === 'giftCards')!.amountCents
          }
          if (one.do === 'refund') owed = 0
          if (one.do === 'refundFailed') owed = card.amountCents
          if (one.do === 'redeem') expect(before.state).toBe('active')
          expect(card.balanceCents).toBeGreaterThanOrEqual(0)
          expect(card.balanceCents).toBeLessThanOrEqual(paid)
          // What the ledger owes is what is on the card, at every moment.
          expect(card.balanceCents).toBe(owed)
          if (card.state === 'used' || card.state === 'expired' || card.state === 'refunded')
            expect(card.balanceCents).toBe(0)
        }
      }),
    )
  })
})
