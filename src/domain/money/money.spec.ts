import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMoney } from './addMoney'
import { divideHalfUp } from './divideHalfUp'
import { formatMoney } from './formatMoney'
import { grossOf } from './grossOf'
import { netOf } from './netOf'
import { parseMoney } from './parseMoney'
import { percentOf } from './percentOf'
import { roundUpToStep } from './roundUpToStep'
import { vatIn } from './vatIn'

const pln = (amountCents: number) => ({ amountCents, currency: 'PLN' })
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const anyAmount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents || 0)

describe('reading and writing', () => {
  it('speaks Polish and English', () => {
    expect(plain(formatMoney(pln(3950), 'pl'))).toBe('39,50 zł')
    expect(plain(formatMoney(pln(123450), 'en'))).toBe('PLN 1,234.50')
    expect(plain(formatMoney({ amountCents: 1250, currency: 'EUR' }, 'en'))).toBe('€12.50')
  })

  it('a menu drops the decimals of whole amounts', () => {
    expect(plain(formatMoney(pln(3900), 'pl', 'menu'))).toBe('39 zł')
    expect(plain(formatMoney(pln(3950), 'pl', 'menu'))).toBe('39,50 zł')
  })

  it('knows currencies without and with three decimals', () => {
    expect(plain(formatMoney({ amountCents: 1500, currency: 'JPY' }, 'en'))).toBe('¥1,500')
    expect(plain(formatMoney({ amountCents: 1500, currency: 'KWD' }, 'en'))).toBe('KWD 1.500')
  })

  it.each([
    ['39', 3900],
    ['39,5', 3950],
    ['39.50', 3950],
    ['1 234,50 zł', 123450],
    ['PLN 1,234.50', 123450],
    ['1.234,50', 123450],
    ['1,234', 123400],
    ['39,505', 3950500],
    ['-5', -500],
    ['-€5', -500],
    ['5 zl.', 500],
    ['0', 0],
  ])('reads "%s"', (text, cents) => {
    expect(parseMoney(text, 'PLN')).toEqual(pln(cents))
  })

  it.each(['', 'a lot', '39,5055', '.50', '1,23,4', '1.234.50', '12,34,567', '--5', '1e3'])(
    'does not guess at "%s"',
    (text) => {
      expect(parseMoney(text, 'PLN')).toBeNull()
    },
  )

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(
        anyAmount,
        fc.constantFrom('PLN', 'EUR', 'JPY'),
        fc.constantFrom('pl', 'en', 'de'),
        (amountCents, currency, locale) => {
          const money = { amountCents: Math.abs(amountCents), currency }
          expect(parseMoney(formatMoney(money, locale), currency)).toEqual(money)
        },
      ),
    )
  })
})

describe('counting', () => {
  it('rounds halves up, and refunds as it charges', () => {
    expect(percentOf(pln(50), 23)).toEqual(pln(12)) // 11.5
    expect(percentOf(pln(-50), 23)).toEqual(pln(-12))
    expect(percentOf(pln(100), 0.5)).toEqual(pln(1))
    expect([divideHalfUp(5n, 2n), divideHalfUp(-5n, 2n), divideHalfUp(7n, 3n)]).toEqual([3, -3, 2])
  })

  it('takes percentages as they are written', () => {
    expect(percentOf(pln(1_000_000), 0.1)).toEqual(pln(1000))
    expect(percentOf(pln(1_000_000_00), 1e-7)).toEqual(pln(0))
    expect(percentOf(pln(3), 1e21).amountCents).toBe(3e19)
  })

  it('takes VAT out of a menu price: 39.00 is 31.71 and 7.29', () => {
    expect(netOf(pln(3900), 23)).toEqual(pln(3171))
    expect(vatIn(pln(3900), 23)).toEqual(pln(729))
    expect(grossOf(pln(3171), 23)).toEqual(pln(3900))
  })

  it('net and VAT always make the gross', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(0, 5, 8, 23, 5.5), (cents, vat) => {
        expect(addMoney(netOf(pln(cents), vat), vatIn(pln(cents), vat))).toEqual(pln(cents))
      }),
    )
  })

  it('the net of a gross is the net', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(0, 5, 8, 23), (cents, vat) => {
        expect(netOf(grossOf(pln(cents), vat), vat)).toEqual(pln(cents))
      }),
    )
  })

  it('rounds prices up to a step', () => {
    expect(roundUpToStep(pln(4840), 100)).toEqual(pln(4900))
    expect(roundUpToStep(pln(4900), 100)).toEqual(pln(4900))
  })

  it('never adds two currencies', () => {
    expect(addMoney(pln(1), pln(2), pln(3))).toEqual(pln(6))
    expect(() => addMoney(pln(1), { amountCents: 1, currency: 'EUR' })).toThrow('Cannot add EUR to PLN')
  })
})
