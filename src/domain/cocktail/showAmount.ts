import { numberFormatOf } from '../text/numberFormatOf'
import { roundTo } from './roundTo'
import type { Unit } from './units'

/** Units whose parts are spoken as fractions; metric ones are not. */
const SPOKEN_IN_FRACTIONS: readonly Unit[] = ['oz', 'us-oz', 'imp-oz', 'teaspoon', 'tablespoon', 'barspoon']

const QUARTERS = ['', '¼', '½', '¾']
const EIGHTHS = ['', '⅛', '¼', '⅜', '½', '⅝', '¾', '⅞']

/** A legal ounce is up to this much smaller than the bar's; 60 ml are still "2" US ounces. */
const TOLERANCE = 0.015

/**
 * An amount as it is read aloud: ¾, 1½, ⅛. To a quarter when it is one (within 1.5 %), else to an eighth, else two
 * decimals written the way of `locale`.
 */
export function showAmount(amount: number, unit: Unit, locale: string): string {
  if (SPOKEN_IN_FRACTIONS.includes(unit) && amount > 0) {
    const fraction = inParts(amount, QUARTERS) ?? inParts(amount, EIGHTHS)
    if (fraction !== null) return fraction
  }
  return numberFormatOf(locale, { maximumFractionDigits: 2 }).format(roundTo(amount, 2))
}

function inParts(amount: number, signs: readonly string[]): string | null {
  const parts = Math.round(amount * signs.length)
  if (parts === 0 || Math.abs(parts / signs.length - amount) > amount * TOLERANCE) return null

  const whole = Math.floor(parts / signs.length)
  const sign = signs[parts % signs.length] ?? ''
  return whole === 0 ? sign : `${whole}${sign}`
}
