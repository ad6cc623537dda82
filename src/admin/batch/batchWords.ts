import type { BatchLine } from '@/domain/cocktail/batch'
import { showAmount } from '@/domain/cocktail/showAmount'
import type { Unit } from '@/domain/cocktail/units'
import type { AdminLanguage } from '@/i18n/admin/say'
import { units } from '@/i18n/admin/words/trade'
import { showNumber } from '../text/showNumber'

/** What is poured is read in millilitres whatever the recipe was typed in. */
const POURED: readonly Unit[] = ['ml', 'cl', 'oz', 'us-oz', 'imp-oz', 'shot', 'splash']
const WITHOUT_NUMBER: readonly Unit[] = ['top-up', 'to-taste']

/** Amounts in words: '600 ml', '1,2 l', '40 × dash', 'do pełna'. */
export function batchWords(language: AdminLanguage) {
  const volume = (ml: number) =>
    ml >= 1000
      ? `${showNumber(ml / 1000, language, { max: 2 })}\u00a0l`
      : `${showNumber(ml, language, { max: ml < 10 ? 1 : 0 })}\u00a0ml`

  const amountOf = ({ line, amount, ml }: Pick<BatchLine, 'line' | 'amount' | 'ml'>): string => {
    const word = units[line.unit][language]
    if (WITHOUT_NUMBER.includes(line.unit)) return ml > 0 ? `${word}, ${volume(ml)}` : word
    if (POURED.includes(line.unit)) return ml > 0 ? volume(ml) : word
    if (amount === null) return word
    if (line.unit === 'g') return `${showNumber(amount, language, { max: 0 })}\u00a0${word}`
    const counted = `${showAmount(amount, line.unit, language)} × ${word}`
    return ml >= 10 ? `${counted}, ${volume(ml)}` : counted
  }
  return { amountOf, volume }
}
