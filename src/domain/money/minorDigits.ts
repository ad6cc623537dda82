import { numberFormatOf } from '../text/numberFormatOf'

/** Decimals of a currency's major unit: 2 for PLN, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return numberFormatOf('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
