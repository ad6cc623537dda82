import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeCost } from './computeCost'
import { computeMargin } from './computeMargin'
import { computeStrength } from './computeStrength'
import { defaultSettings } from './defaultSettings'
import { priceOn } from './priceOn'
import type { Recipe } from './recipe'
import { suggestedGrossCents } from './suggestedGrossCents'
import { aLine, anIngredient, aRecipe } from './testing/builders'
import { anyRecipe } from './testing/generators'

const costOf = (recipe: Recipe, settings = defaultSettings) =>
  computeCost(computeStrength(recipe, null, settings).pours, recipe, settings)

const gin = anIngredient({
  name: 'Gin',
  packPriceCents: 7200,
  packVolumeMl: 700,
  packPriceDate: '2027-05-01',
})
const campari = anIngredient({
  name: 'Campari',
  packPriceCents: 6800,
  packVolumeMl: 700,
  packPriceDate: '2027-04-01',
})
const vermouth = anIngredient({ name: 'Vermouth', packPriceCents: 3800, packVolumeMl: 750 })
const negroni = aRecipe({
  lines: [aLine({ ingredient: gin }), aLine({ ingredient: campari }), aLine({ ingredient: vermouth })],
  garnishCents: 35,
})

describe('the worked Negroni', () => {
  it('costs 7.87', () => {
    expect(costOf(negroni)).toMatchObject({ costCents: 787, isPartial: false, oldestPriceDate: '2027-04-01' })
  })

  it('at 39.00 gross has a pour cost of 24.8 % on the net price, not 20.2 % on the gross', () => {
    const margin = computeMargin(787, { grossCents: 3900, vatPercent: 23 })
    expect(margin).toMatchObject({ netCents: 3171, pourCostPercent: 24.8, marginCents: 2384 })
  })

  it('needs 48.40 for 20 %, which is 49 on a menu in whole złoty', () => {
    const aim = { targetPourCostPercent: 20, vatPercent: 23 }
    expect(suggestedGrossCents(787, { ...aim, priceStepCents: 1 })).toBe(4840)
    expect(suggestedGrossCents(787, { ...aim, priceStepCents: 10 })).toBe(4840)
    expect(suggestedGrossCents(787, { ...aim, priceStepCents: 100 })).toBe(4900)
  })
})

describe('what a part costs', () => {
  it('a lime yields a third of its weight in juice, and that is paid for', () => {
    const juice = anIngredient({ packPriceCents: 1000, packVolumeMl: 1000, yieldPercent: 33 })
    expect(costOf(aRecipe({ lines: [aLine({ ingredient: juice, amount: 33 })] })).costCents).toBe(100)
  })

  it('a piece by the piece, a wedge by the eighth of one', () => {
    const lime = anIngredient({ name: 'Lime', packPriceCents: 1600, piecesPerPack: 10 })
    const inUnit = (amount: number, unit: 'piece' | 'wedge') =>
      costOf(aRecipe({ lines: [aLine({ ingredient: lime, amount, unit })] })).costCents
    expect(inUnit(1, 'piece')).toBe(160)
    expect(inUnit(4, 'wedge')).toBe(80)
  })

  it('an egg white by the egg, or by its volume when it comes in a carton', () => {
    const egg = anIngredient({ kind: 'egg', packPriceCents: 1000, piecesPerPack: 10 })
    const carton = anIngredient({ kind: 'egg', packPriceCents: 2000, packVolumeMl: 1000 })
    const one = (ingredient: typeof egg) =>
      costOf(aRecipe({ lines: [aLine({ ingredient, amount: 1, unit: 'piece' })] })).costCents
    expect([one(egg), one(carton)]).toEqual([100, 60])
  })

  it('a rinse is paid in full though a tenth of it is drunk', () => {
    const recipe = aRecipe({ lines: [aLine({ ingredient: gin, amount: 7, stage: 'rinse' })] })
    expect(costOf(recipe).costCents).toBe(72)
  })

  it('a garnish by the piece, and a fixed sum for the straw', () => {
    const orange = anIngredient({ name: 'Orange', packPriceCents: 1200, piecesPerPack: 8 })
    const recipe = aRecipe({ garnish: [{ ingredient: orange, pieces: 0.5 }] })
    expect(costOf(recipe, { ...defaultSettings, fixedCostCents: 10 }).costCents).toBe(85)
  })

  it('water from the tap nothing, a pinch of salt nothing', () => {
    const water = anIngredient({ name: 'Water', packPriceCents: 0 })
    const recipe = aRecipe({ lines: [aLine({ ingredient: water }), aLine({ unit: 'pinch', amount: 1 })] })
    expect(costOf(recipe)).toMatchObject({ costCents: 0, isPartial: false })
  })
})

describe('what is missing', () => {
  it('makes the cost partial and is named', () => {
    const rum = anIngredient({ name: 'Rum' })
    const mint = anIngredient({ name: 'Mint', packPriceCents: 500 })
    const lines = [
      aLine({ ingredient: gin }),
      aLine({ ingredient: rum }),
      aLine({ ingredient: mint, amount: 6, unit: 'sprig' }),
      aLine({ ingredient: campari, amount: null }),
    ]
    expect(costOf(aRecipe({ lines, garnish: [{ ingredient: mint, pieces: 1 }] }))).toMatchObject({
      costCents: 309,
      isPartial: true,
      missing: [
        { name: 'Rum', what: 'price' },
        { name: 'Mint', what: 'pack' },
        { name: 'Campari', what: 'amount' },
        { name: 'Mint', what: 'pack' },
      ],
    })
  })
})

it('a drink that is given away has no pour cost, only a loss', () => {
  expect(computeMargin(787, { grossCents: 0, vatPercent: 23 })).toMatchObject({
    pourCostPercent: null,
    marginCents: -787,
  })
})

it('takes the latest price that is not in the future', () => {
  const history = [
    { date: '2027-03-01', packPriceCents: 6500 },
    { date: '2027-06-01', packPriceCents: 7500 },
    { date: '2027-05-01', packPriceCents: 7200 },
    { date: '2027-05-01', packPriceCents: 7300 },
  ]
  expect(priceOn(history, '2027-05-15')?.packPriceCents).toBe(7300)
  expect(priceOn(history, '2027-01-01')).toBeNull()
})

describe('properties', () => {
  it('every step of the sum is told', () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const { costCents, parts, how } = costOf(recipe)
        const exact = parts.reduce((total, part) => total + part.costCents, 0)
        expect(Math.abs(costCents - exact)).toBeLessThanOrEqual(0.5 + 1e-6)
        expect(how).toHaveLength(parts.length + 1)
      }),
    )
  })

  it('the suggested price always meets the target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom(1, 50, 100),
        (costCents, priceStepCents) => {
          const aim = { targetPourCostPercent: 20, vatPercent: 23, priceStepCents }
          const grossCents = suggestedGrossCents(costCents, aim)
          expect(grossCents % priceStepCents).toBe(0)
          expect((costCents * 1.23) / 0.2 - grossCents).toBeLessThanOrEqual(0.5)
        },
      ),
    )
  })
})
