import { canonicalMl } from './canonicalMl'
import { defaultSettings } from './defaultSettings'
import { DILUTION_OF_METHOD, type Dilution } from './dilutions'
import { dilutionShare } from './dilutionShare'
import { fillGlass } from './fillGlass'
import { measureLine } from './measureLine'
import { meetsIce } from './meetsIce'
import type { Pour } from './pour'
import type { Glass, Recipe } from './recipe'
import { roundTo } from './roundTo'
import type { MathsSettings } from './settings'
import { shownAbvPercent } from './shownAbvPercent'
import { ETHANOL_GRAMS_PER_ML, standardDrinks } from './standardDrinks'
import type { Strength } from './strength'
import { strengthSteps } from './strengthSteps'

/**
 * How strong a drink is once it stands before the guest. Every line counts as written, optional ones too. Contraction
 * on mixing is ignored (below 1 %). Nothing is rounded before the end.
 */
export function computeStrength(
  recipe: Recipe,
  glass: Glass | null,
  settings: MathsSettings = defaultSettings,
): Strength {
  const dilution = dilutionOf(recipe)
  const measured = recipe.lines.map((line) => toPour(line, dilution, settings))

  const mixed = measured.filter(meetsIce)
  const liquid = mixed.filter(({ line }) => line.ingredient.kind !== 'ice')
  const initialVolumeMl = canonicalMl(sum(liquid, volume))
  const initialAlcoholMl = sum(liquid, alcohol)

  const strength = initialVolumeMl === 0 ? 0 : initialAlcoholMl / initialVolumeMl
  const { share, isEstimate } = dilutionShare(dilution, strength, settings.flatDilutionShare)
  const meltedIceMl = sum(mixed, volume) - sum(liquid, volume)
  const waterMl = initialVolumeMl * share + meltedIceMl

  const pours = fillGlass({ pours: measured, dilutedMl: initialVolumeMl + waterMl, glass, settings })
  const topped = pours.filter((pour) => !meetsIce(pour))
  const toppedVolumeMl = sum(topped, volume)
  const toppedAlcoholMl = sum(topped, alcohol)

  const volumeMl = initialVolumeMl + waterMl + toppedVolumeMl
  const computedAlcoholMl = initialAlcoholMl + toppedAlcoholMl
  const computedAbv = volumeMl === 0 ? 0 : (100 * computedAlcoholMl) / volumeMl

  const override = recipe.abvOverride ?? null
  const abv = override?.abvPercent ?? computedAbv
  const pureAlcoholMl = override ? (volumeMl * override.abvPercent) / 100 : computedAlcoholMl

  const result = {
    dilution,
    pours,
    initialVolumeMl: roundTo(initialVolumeMl, 2),
    initialAlcoholMl: roundTo(initialAlcoholMl, 2),
    initialAbvPercent: roundTo(strength * 100, 2),
    waterMl: roundTo(waterMl, 2),
    dilutionShare: share,
    dilutionPercent: initialVolumeMl === 0 ? 0 : roundTo((100 * waterMl) / initialVolumeMl, 2),
    toppedVolumeMl: roundTo(toppedVolumeMl, 2),
    volumeMl: roundTo(volumeMl, 2),
    abvPercent: roundTo(abv, 2),
    shownAbvPercent: shownAbvPercent(abv),
    computedAbvPercent: roundTo(computedAbv, 2),
    override,
    pureAlcoholMl: roundTo(pureAlcoholMl, 2),
    pureAlcoholGrams: roundTo(pureAlcoholMl * ETHANOL_GRAMS_PER_ML, 2),
    standardDrinks: standardDrinks(pureAlcoholMl, settings.standardDrink),
    isEstimate: isEstimate && initialVolumeMl > 0,
  }
  return { ...result, how: strengthSteps(result, { toppedAlcoholMl, meltedIceMl, settings }) }
}

function dilutionOf({ preDiluted, dilution, method }: Recipe): Dilution {
  return preDiluted ? 'none' : (dilution ?? DILUTION_OF_METHOD[method])
}

/** Ice weighed into a recipe is water once a blender is through with it, and stays ice otherwise. */
function toPour(line: Recipe['lines'][number], dilution: Dilution, settings: MathsSettings): Pour {
  const { ml, basis } = measureLine(line, settings)
  const isSolidIce = line.ingredient.kind === 'ice' && dilution !== 'blended'
  const kept = line.stage === 'rinse' ? settings.rinseRetainedShare : 1
  return { line, ml, inDrinkMl: isSolidIce ? 0 : canonicalMl(ml * kept), basis }
}

const volume = ({ inDrinkMl }: Pour) => inDrinkMl
const alcohol = ({ inDrinkMl, line }: Pour) => (inDrinkMl * line.ingredient.abvPercent) / 100

function sum(pours: readonly Pour[], amountOf: (pour: Pour) => number): number {
  return pours.reduce((total, pour) => total + amountOf(pour), 0)
}
