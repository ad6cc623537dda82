import { CURVE_FROM, CURVE_TO } from './dilutionShare'
import type { MathsSettings } from './settings'
import { ETHANOL_GRAMS_PER_ML } from './standardDrinks'
import type { Step } from './step'
import type { Strength } from './strength'

type Context = { toppedAlcoholMl: number; meltedIceMl: number; settings: MathsSettings }

/** The computation of `computeStrength` step by step, in its order. */
export function strengthSteps(strength: Omit<Strength, 'how'>, context: Context): Step[] {
  return [
    ...lineSteps(strength),
    ...mixSteps(strength),
    ...waterSteps(strength, context),
    ...drinkSteps(strength, context),
  ]
}

function lineSteps({ pours }: Omit<Strength, 'how'>): Step[] {
  return pours.map(({ line, ml, inDrinkMl, basis }, index) => ({
    key: `line.${basis}`,
    gives: `line${index}Ml`,
    value: inDrinkMl,
    values: {
      ingredient: line.ingredient.name,
      ...(line.amount === null ? {} : { amount: line.amount }),
      unit: line.unit,
      stage: line.stage,
      measuredMl: ml,
      abvPercent: line.ingredient.abvPercent,
    },
  }))
}

function mixSteps(strength: Omit<Strength, 'how'>): Step[] {
  const { initialVolumeMl, initialAlcoholMl, initialAbvPercent } = strength
  const lines = lineValues(strength, (stage) => stage === 'mix')
  return [
    { key: 'initialVolume', gives: 'initialVolumeMl', value: initialVolumeMl, values: lines },
    { key: 'initialAlcohol', gives: 'initialAlcoholMl', value: initialAlcoholMl, values: lines },
    {
      key: 'initialStrength',
      gives: 'initialAbvPercent',
      value: initialAbvPercent,
      values: { initialAlcoholMl, initialVolumeMl },
    },
  ]
}

function waterSteps(strength: Omit<Strength, 'how'>, { meltedIceMl }: Context): Step[] {
  const { dilution, initialVolumeMl, initialAbvPercent, dilutionPercent, waterMl, isEstimate } = strength
  const curve: Record<string, number> = isEstimate
    ? { fromPercent: CURVE_FROM * 100, toPercent: CURVE_TO * 100 }
    : {}
  return [
    {
      key: isEstimate ? 'dilution.estimate' : `dilution.${dilution}`,
      gives: 'dilutionPercent',
      value: dilutionPercent,
      values: { dilution, initialAbvPercent, ...curve },
    },
    {
      key: 'water',
      gives: 'waterMl',
      value: waterMl,
      values: { initialVolumeMl, dilutionPercent, ...(meltedIceMl > 0 ? { meltedIceMl } : {}) },
    },
  ]
}

function drinkSteps(strength: Omit<Strength, 'how'>, { toppedAlcoholMl, settings }: Context): Step[] {
  const { initialVolumeMl, initialAlcoholMl, waterMl, toppedVolumeMl, volumeMl, override } = strength
  const { computedAbvPercent, abvPercent, pureAlcoholMl, pureAlcoholGrams } = strength
  const drink = settings.standardDrink
  return [
    {
      key: 'toppedVolume',
      gives: 'toppedVolumeMl',
      value: toppedVolumeMl,
      values: lineValues(strength, (stage) => stage !== 'mix'),
    },
    {
      key: 'volume',
      gives: 'volumeMl',
      value: volumeMl,
      values: { initialVolumeMl, waterMl, toppedVolumeMl },
    },
    {
      key: 'strength',
      gives: 'computedAbvPercent',
      value: computedAbvPercent,
      values: { initialAlcoholMl, toppedAlcoholMl, volumeMl },
    },
    override
      ? {
          key: 'override',
          gives: 'abvPercent',
          value: abvPercent,
          values: { ...override, computedAbvPercent },
        }
      : { key: 'stored', gives: 'abvPercent', value: abvPercent, values: { computedAbvPercent } },
    { key: 'shown', gives: 'shownAbvPercent', value: strength.shownAbvPercent, values: { abvPercent } },
    {
      key: override ? 'pureAlcohol.override' : 'pureAlcohol',
      gives: 'pureAlcoholMl',
      value: pureAlcoholMl,
      values: override ? { volumeMl, abvPercent } : { initialAlcoholMl, toppedAlcoholMl },
    },
    {
      key: 'grams',
      gives: 'pureAlcoholGrams',
      value: pureAlcoholGrams,
      values: { pureAlcoholMl, gramsPerMl: ETHANOL_GRAMS_PER_ML },
    },
    {
      key: 'ml' in drink ? 'standardDrinks.ml' : 'standardDrinks.grams',
      gives: 'standardDrinks',
      value: strength.standardDrinks,
      values:
        'ml' in drink ? { pureAlcoholMl, drinkMl: drink.ml } : { pureAlcoholGrams, drinkGrams: drink.grams },
    },
  ]
}

function lineValues(
  { pours }: Omit<Strength, 'how'>,
  isPart: (stage: string) => boolean,
): Record<string, number> {
  const values = pours.map(({ line, inDrinkMl }, index) => ({ name: `line${index}Ml`, line, inDrinkMl }))
  return Object.fromEntries(
    values
      .filter(
        ({ line }) => isPart(line.unit === 'top-up' ? 'top' : line.stage) && line.ingredient.kind !== 'ice',
      )
      .map(({ name, inDrinkMl }) => [name, inDrinkMl]),
  )
}
