import { numberFormatOf } from '../text/numberFormatOf'
import { minorDigits } from './minorDigits'
import type { Money } from './money'

/** `menu` writes whole amounts without decimals, as menus do: '39 zł', but '39,50 zł'. */
export type MoneyStyle = 'full' | 'menu'

/** An amount as a person of that locale reads it. */
export function formatMoney(
  { amountCents, currency }: Money,
  locale: string,
  style: MoneyStyle = 'full',
): string {
  const format = numberFormatOf(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: style === 'menu' ? 'stripIfInteger' : 'auto',
  })
  return format.format(toMajor(amountCents, minorDigits(currency)))
}

/** Written out in digits, so that no float comes between the amount and the reader. */
function toMajor(amountCents: number, digits: number): `${number}` {
  const sign = amountCents < 0 ? '-' : ''
  const padded = String(Math.abs(amountCents)).padStart(digits + 1, '0')
  const whole = padded.slice(0, padded.length - digits)
  const minor = digits === 0 ? '' : `.${padded.slice(-digits)}`
  return `${sign}${whole}${minor}` as `${number}`
}
