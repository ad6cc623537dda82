import { minorDigits } from './minorDigits'
import type { Money } from './money'

/**
 * An amount as a person typed it: '39', '39,50', '1 234,50 zł', 'PLN 1,234.5'. Comma and point both serve as decimal
 * mark; the last of them is one when it stands once and no more digits follow than the currency has. A currency written
 * beside the number is skipped, not converted. Null when the number cannot be read without guessing.
 */
export function parseMoney(text: string, currency: string): Money | null {
  const bare = text.trim().replace(LABEL, '$1').replace(/[\s']/gu, '')
  const digits = minorDigits(currency)
  const parts = new RegExp(
    `^(-?)(\\d+|\\d{1,3}(?:[.,]\\d{3})+)(?:[.,](\\d{1,${Math.max(digits, 1)}}))?$`,
  ).exec(bare)
  if (!parts) return null

  const [, sign, whole = '', minor = ''] = parts
  const groups = new Set(whole.replace(/\d/g, ''))
  const decimalMark = minor && bare.at(-minor.length - 1)
  if (groups.size > 1 || (decimalMark && groups.has(decimalMark)) || minor.length > digits) return null

  const amountCents = Number(whole.replace(/\D/g, '') + minor.padEnd(digits, '0'))
  if (!Number.isSafeInteger(amountCents)) return null
  return { amountCents: sign && amountCents > 0 ? -amountCents : amountCents, currency }
}

/** A currency's sign or letters before the digits (and after a minus) or behind them. */
const LABEL = /^(-?)(?:\p{L}+|\p{Sc})\s*|\s*(?:\p{L}+\.?|\p{Sc})$/gu
