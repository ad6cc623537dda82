import { describe, expect, it } from 'vitest'
import { defaultSettings } from './defaultSettings'
import { describeCocktail } from './describeCocktail'
import { explain } from './explain'
import { aGlass, aLine, anIngredient, aRecipe } from './testing/builders'
import { withSubstitute } from './withSubstitute'

const gin = anIngredient({ name: 'Gin', abvPercent: 40, packPriceCents: 7200, packVolumeMl: 700 })
const campari = anIngredient({ name: 'Campari', abvPercent: 25, packPriceCents: 6800, packVolumeMl: 700 })
const almondBitter = anIngredient({
  name: 'Almond bitter',
  abvPercent: 20,
  allergens: ['nuts'],
  packPriceCents: 4200,
  packVolumeMl: 700,
})
const vermouth = anIngredient({
  name: 'Vermouth',
  abvPercent: 16,
  allergens: ['sulphites'],
  packPriceCents: 3800,
  packVolumeMl: 750,
})
const negroni = aRecipe({
  method: 'build',
  dilution: 'stirred',
  lines: [
    aLine({ ingredient: gin }),
    aLine({ ingredient: campari, substitutes: [almondBitter] }),
    aLine({ ingredient: vermouth }),
  ],
  garnishCents: 35,
})

describe('a Negroni', () => {
  const negroniOnSale = describeCocktail(negroni, aGlass(), defaultSettings, {
    grossCents: 3900,
    vatPercent: 23,
    asOf: '2027-05-15',
  })

  it('is described in full', () => {
    expect(negroniOnSale).toMatchObject({
      strength: { abvPercent: 19.38, shownAbvPercent: 19.5, volumeMl: 125.39, standardDrinks: 1.92 },
      strengthWord: 'medium',
      fit: { verdict: 'fits' },
      allergens: {
        contains: [{ allergen: 'sulphites', ingredients: [{ name: 'Vermouth' }] }],
        mayContain: [],
      },
      diets: { vegan: { suits: true }, 'alcohol-free': { suits: false } },
      cost: { costCents: 787, asOf: '2027-05-15' },
      margin: { pourCostPercent: 24.8 },
      suggestedGrossCents: 4900,
    })
  })

  it('can say where each of its numbers comes from', () => {
    const { strength, fit, cost, margin } = negroniOnSale
    const told = [strength, fit!, cost, margin!].flatMap((part) =>
      Object.entries(part).filter(
        ([name, value]) => part.how.some(({ gives }) => gives === name) && value !== null,
      ),
    )
    expect(told.map(([name]) => name)).toEqual([
      'initialVolumeMl',
      'initialAlcoholMl',
      'initialAbvPercent',
      'waterMl',
      'dilutionPercent',
      'toppedVolumeMl',
      'volumeMl',
      'abvPercent',
      'shownAbvPercent',
      'computedAbvPercent',
      'pureAlcoholMl',
      'pureAlcoholGrams',
      'standardDrinks',
      'capacityMl',
      'filledPercent',
      'overflowMl',
      'costCents',
      'netCents',
      'pourCostPercent',
      'marginCents',
    ])
    expect(explain(cost.how, 'costCents')).toHaveLength(4)
  })

  it('is another drink with another bitter: strength, cost and allergens follow', () => {
    const swapped = describeCocktail(withSubstitute(negroni, 1, 'almond-bitter')!, aGlass())
    expect(swapped.strength.pureAlcoholMl).toBe(22.8)
    expect(swapped.cost.costCents).toBe(676)
    expect(swapped.allergens.contains.map(({ allergen }) => allergen)).toEqual(['nuts', 'sulphites'])
  })

  it('is poured from nothing else than its substitutes', () => {
    expect(withSubstitute(negroni, 0, 'almond-bitter')).toBeNull()
    expect(withSubstitute(negroni, 9, 'almond-bitter')).toBeNull()
  })
})

it('an empty recipe is an empty glass, not an error', () => {
  expect(describeCocktail(aRecipe(), null)).toMatchObject({
    strength: { volumeMl: 0, abvPercent: 0, isEstimate: false },
    strengthWord: 'alcohol-free',
    fit: null,
    cost: { costCents: 0, isPartial: false },
    margin: null,
    suggestedGrossCents: null,
  })
})
