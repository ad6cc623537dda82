import type { Cost, PartCost } from './cost'
import { garnishCost } from './garnishCost'
import { lineCost } from './lineCost'
import type { Pour } from './pour'
import type { Recipe } from './recipe'
import { roundTo } from './roundTo'
import type { MathsSettings } from './settings'
import type { Step } from './step'

/**
 * What a drink costs the bar, net: Σ amount × unit cost + garnish + fixed. Rounded once, half up. What has no price
 * counts nothing and is named.
 *
 * @param pours the recipe's lines as `computeStrength` measured them
 * @param asOf the day the cost is told for, 'YYYY-MM-DD'
 */
export function computeCost(
  pours: readonly Pour[],
  recipe: Pick<Recipe, 'garnish' | 'garnishCents'>,
  settings: MathsSettings,
  asOf: string | null = null,
): Cost {
  const garnish = recipe.garnish ?? []
  const garnishCents = recipe.garnishCents ?? 0
  const parts = [...pours.map((pour) => lineCost(pour, settings)), ...garnish.map(garnishCost)]
  const exactCents = parts.reduce(
    (total, part) => total + part.costCents,
    garnishCents + settings.fixedCostCents,
  )
  const costCents = roundTo(exactCents, 0)

  const missing = parts.flatMap(({ id, name, missing: what }) => (what ? [{ id, name, what }] : []))
  const ingredients = [
    ...pours.map(({ line }) => line.ingredient),
    ...garnish.map(({ ingredient }) => ingredient),
  ]
  const dates = ingredients.flatMap(({ packPriceDate }) => packPriceDate ?? []).sort()

  return {
    costCents,
    parts,
    isPartial: missing.length > 0,
    missing,
    asOf,
    oldestPriceDate: dates[0] ?? null,
    how: [...parts.map(partStep), totalStep()],
  }

  function partStep(part: PartCost, index: number): Step {
    const { packPriceCents, packVolumeMl, piecesPerPack, yieldPercent } = ingredients[index]!
    const amount = index < pours.length ? pours[index]! : garnish[index - pours.length]!
    return {
      key: part.missing ? `cost.missing.${part.missing}` : `cost.${part.basis}`,
      gives: `part${index}Cents`,
      value: part.costCents,
      values: {
        ingredient: part.name,
        ...('ml' in amount ? { amountMl: amount.ml } : { pieces: amount.pieces }),
        ...known({ packPriceCents, packVolumeMl, piecesPerPack, yieldPercent }),
      },
    }
  }

  function totalStep(): Step {
    const partCents = Object.fromEntries(parts.map((part, index) => [`part${index}Cents`, part.costCents]))
    const values = { ...partCents, garnishCents, fixedCostCents: settings.fixedCostCents }
    return { key: 'cost.total', gives: 'costCents', value: costCents, values }
  }
}

function known(values: Record<string, number | null | undefined>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] != null),
  )
}
