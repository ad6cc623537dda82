import { roundTo } from './roundTo'
import type { MathsSettings } from './settings'

type Aim = Pick<MathsSettings, 'targetPourCostPercent' | 'priceStepCents'> & { vatPercent: number }

/**
 * Gross price at which a drink meets the pour cost aimed at: cost / target × (1 + VAT), to the cent, then up to the next
 * price step.
 */
export function suggestedGrossCents(
  costCents: number,
  { targetPourCostPercent, priceStepCents, vatPercent }: Aim,
): number {
  const exact = (costCents / (targetPourCostPercent / 100)) * (1 + vatPercent / 100)
  return Math.ceil(roundTo(exact, 0) / priceStepCents) * priceStepCents
}
