import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aGlass, aLine, anIngredient, aRecipe } from './testing/builders'
import { computeStrength } from './computeStrength'
import { defaultSettings } from './defaultSettings'
import { anyLine, anyRecipe } from './testing/generators'
import type { Recipe } from './recipe'
import { STANDARD_DRINKS, standardDrinks } from './standardDrinks'

const gin = anIngredient({ name: 'Gin', abvPercent: 40 })
const campari = anIngredient({ name: 'Campari', abvPercent: 25 })
const sweetVermouth = anIngredient({ name: 'Sweet red vermouth', abvPercent: 16 })
const dryVermouth = anIngredient({ name: 'Dry vermouth', abvPercent: 18 })
const rye = anIngredient({ name: 'Rye whiskey', abvPercent: 50 })
const angostura = anIngredient({ name: 'Angostura bitters', abvPercent: 44.7, kind: 'bitters' })
const maraschino = anIngredient({ name: 'Maraschino', abvPercent: 32 })
const chartreuse = anIngredient({ name: 'Green Chartreuse', abvPercent: 55 })
const champagne = anIngredient({ name: 'Champagne', abvPercent: 12, kind: 'sparkling' })
const tripleSec = anIngredient({ name: 'Triple sec', abvPercent: 40 })
const juice = anIngredient({ name: 'Lime juice', kind: 'citrus' })
const sugar = anIngredient({ name: 'Sugar', kind: 'sugar' })
const eggWhite = anIngredient({ name: 'Egg white', kind: 'egg' })
const soda = anIngredient({ name: 'Soda water', kind: 'soda' })
const cream = anIngredient({ name: 'Cream', kind: 'dairy' })
const coffee = anIngredient({ name: 'Hot coffee', kind: 'coffee' })
const mint = anIngredient({ name: 'Fresh mint', kind: 'herb' })

const ml = (ingredient: typeof gin, amount: number) => aLine({ ingredient, amount })

const NEGRONI = aRecipe({
  method: 'build',
  dilution: 'stirred',
  lines: [ml(gin, 30), ml(campari, 30), ml(sweetVermouth, 30)],
})
const MOJITO_MIX = [
  ml(gin, 45),
  ml(juice, 20),
  aLine({ ingredient: sugar, amount: 2, unit: 'teaspoon' }),
  aLine({ ingredient: mint, amount: 6, unit: 'sprig' }),
]

type Vector = [recipe: Recipe, numbers: number[]]

/** V0, a, water, V, ABV, pure ml, g, PL, UK, US */
const VECTORS: Record<string, Vector> = {
  Negroni: [NEGRONI, [90.0, 27.0, 35.4, 125.4, 19.38, 24.3, 19.18, 1.92, 2.43, 1.37]],
  'Manhattan (rye 50 %)': [
    aRecipe({
      method: 'stir',
      lines: [ml(rye, 50), ml(sweetVermouth, 20), aLine({ ingredient: angostura, amount: 1, unit: 'dash' })],
    }),
    [70.9, 40.34, 32.0, 102.9, 27.81, 28.6, 22.57, 2.26, 2.86, 1.61],
  ],
  'Dry Martini': [
    aRecipe({ method: 'stir', lines: [ml(gin, 60), ml(dryVermouth, 10)] }),
    [70.0, 36.86, 30.8, 100.8, 25.6, 25.8, 20.36, 2.04, 2.58, 1.45],
  ],
  'Daiquiri (sugar as 10 ml)': [
    aRecipe({
      method: 'shake',
      lines: [ml(gin, 60), ml(juice, 20), aLine({ ingredient: sugar, amount: 2, unit: 'barspoon' })],
    }),
    [90.0, 26.67, 50.0, 140.0, 17.14, 24.0, 18.94, 1.89, 2.4, 1.35],
  ],
  Margarita: [
    aRecipe({ method: 'shake', lines: [ml(gin, 50), ml(tripleSec, 20), ml(juice, 15)] }),
    [85.0, 32.94, 51.6, 136.6, 20.5, 28.0, 22.1, 2.21, 2.8, 1.58],
  ],
  'Last Word': [
    aRecipe({
      method: 'shake',
      lines: [ml(gin, 22.5), ml(chartreuse, 22.5), ml(maraschino, 22.5), ml(juice, 22.5)],
    }),
    [90.0, 31.75, 53.8, 143.8, 19.87, 28.57, 22.55, 2.26, 2.86, 1.61],
  ],
  'Whiskey Sour with egg white': [
    aRecipe({ method: 'shake', lines: [ml(gin, 45), ml(juice, 25), ml(sugar, 20), ml(eggWhite, 20)] }),
    [110.0, 16.36, 49.1, 159.1, 11.32, 18.0, 14.21, 1.42, 1.8, 1.01],
  ],
  'French 75': [
    aRecipe({
      method: 'shake',
      lines: [
        ml(gin, 30),
        ml(juice, 15),
        ml(sugar, 15),
        aLine({ ingredient: champagne, amount: 60, stage: 'top' }),
      ],
    }),
    [60.0, 20.0, 29.3, 149.3, 12.86, 19.2, 15.15, 1.52, 1.92, 1.08],
  ],
  'Irish Coffee': [
    aRecipe({
      method: 'hot',
      lines: [
        ml(gin, 50),
        ml(coffee, 120),
        ml(cream, 50),
        aLine({ ingredient: sugar, amount: 1, unit: 'teaspoon' }),
      ],
    }),
    [225.0, 8.89, 0, 225.0, 8.89, 20.0, 15.78, 1.58, 2.0, 1.13],
  ],
  'Mojito, 90 ml soda': [
    aRecipe({
      method: 'build',
      lines: [...MOJITO_MIX, aLine({ ingredient: soda, amount: 90, stage: 'top' })],
    }),
    [75.0, 24.0, 7.5, 172.5, 10.43, 18.0, 14.21, 1.42, 1.8, 1.01],
  ],
  'Mojito, soda forgotten': [
    aRecipe({ method: 'build', lines: MOJITO_MIX }),
    [75.0, 24.0, 7.5, 82.5, 21.82, 18.0, 14.21, 1.42, 1.8, 1.01],
  ],
}

describe('the table of known drinks', () => {
  it.each(Object.entries(VECTORS))('%s', (_, [recipe, numbers]) => {
    const s = computeStrength(recipe, null)
    const inBritain = standardDrinks(s.pureAlcoholMl, STANDARD_DRINKS.GB!)
    const inAmerica = standardDrinks(s.pureAlcoholMl, STANDARD_DRINKS.US!)
    const volumes = [s.initialVolumeMl, s.initialAbvPercent, s.waterMl, s.volumeMl]
    const alcohol = [
      s.abvPercent,
      s.pureAlcoholMl,
      s.pureAlcoholGrams,
      s.standardDrinks,
      inBritain,
      inAmerica,
    ]

    const expected = [...numbers]
    volumes.forEach((number) => expect(Math.abs(number - expected.shift()!)).toBeLessThanOrEqual(0.051))
    alcohol.forEach((number) => expect(Math.abs(number - expected.shift()!)).toBeLessThanOrEqual(0.0101))
    expect(s.isEstimate).toBe(false)
  })
})

describe('what joins after the ice', () => {
  const highball = aGlass({ usableVolumeMl: 350, iceShare: 0.35 })
  const topUp = aLine({ ingredient: soda, amount: null, unit: 'top-up', stage: 'top' })

  it('is not diluted: the cream of an Irish Coffee may be mixed in or floated, the drink is as strong', () => {
    const lines = [ml(gin, 50), ml(coffee, 125), aLine({ ingredient: cream, amount: 50, stage: 'float' })]
    const s = computeStrength(aRecipe({ method: 'hot', lines }), null)
    expect(s).toMatchObject({ initialVolumeMl: 175, toppedVolumeMl: 50, volumeMl: 225, abvPercent: 8.89 })
  })

  it('tops a highball up to its wash line, beside the ice', () => {
    const s = computeStrength(aRecipe({ method: 'build', lines: [...MOJITO_MIX, topUp] }), highball)
    expect(s.toppedVolumeMl).toBe(145) // 350 × 0.65 − 75 − 7.5
    expect(s.volumeMl).toBe(227.5)
  })

  it('leaves room for what else is poured, and shares the rest among two top-ups', () => {
    const wine = aLine({ ingredient: champagne, amount: 60, stage: 'top' })
    const s = computeStrength(
      aRecipe({ method: 'build', lines: [...MOJITO_MIX, wine, topUp, topUp] }),
      highball,
    )
    expect(s.volumeMl).toBe(227.5)
    expect(s.pours.slice(-2).map((pour) => pour.ml)).toEqual([42.5, 42.5])
  })

  it('tops a full glass up with nothing', () => {
    const thimble = aGlass({ usableVolumeMl: 50, iceShare: 0 })
    const s = computeStrength(aRecipe({ method: 'build', lines: [...MOJITO_MIX, topUp] }), thimble)
    expect(s.toppedVolumeMl).toBe(0)
  })

  it('takes a splash for a top-up when the glass is not known', () => {
    const s = computeStrength(aRecipe({ method: 'build', lines: [...MOJITO_MIX, topUp] }), null)
    expect(s.toppedVolumeMl).toBe(30)
  })

  it('keeps a tenth of a rinse', () => {
    const rinse = aLine({ ingredient: chartreuse, amount: 10, stage: 'rinse' })
    const s = computeStrength(aRecipe({ method: 'stir', lines: [ml(rye, 50), rinse] }), null)
    expect(s).toMatchObject({ initialVolumeMl: 50, toppedVolumeMl: 1 })
    expect(s.pureAlcoholMl).toBe(25.55)
  })

  it('a drink of nothing but tops and floats meets no ice', () => {
    const lines = [
      aLine({ ingredient: soda, amount: 100, stage: 'top' }),
      aLine({ ingredient: gin, amount: 60, stage: 'float' }),
    ]
    const s = computeStrength(aRecipe({ method: 'build', lines }), null)
    expect(s).toMatchObject({ initialVolumeMl: 0, waterMl: 0, volumeMl: 160, abvPercent: 15 })
  })
})

describe('water', () => {
  it('comes from the blended ice too when its weight is in the recipe', () => {
    const ice = aLine({ ingredient: anIngredient({ name: 'Ice', kind: 'ice' }), amount: 100, unit: 'g' })
    const lines = [ml(gin, 60), ml(juice, 40), ice]
    expect(computeStrength(aRecipe({ method: 'blend', lines }), null)).toMatchObject({
      initialVolumeMl: 100,
      waterMl: 125,
      volumeMl: 225,
    })
    expect(computeStrength(aRecipe({ method: 'build', lines }), null)).toMatchObject({
      waterMl: 10,
      volumeMl: 110,
    })
  })

  it('is already in a diluted batch', () => {
    const s = computeStrength({ ...NEGRONI, preDiluted: true }, null)
    expect(s).toMatchObject({ dilution: 'none', waterMl: 0, abvPercent: 27 })
  })

  it('follows the method when the recipe names no dilution of its own', () => {
    expect(computeStrength({ ...NEGRONI, dilution: null }, null)).toMatchObject({
      dilution: 'built',
      waterMl: 9,
    })
  })

  it('is an estimate when the mix is weaker than the curve was fitted for', () => {
    const s = computeStrength(aRecipe({ method: 'shake', lines: [ml(juice, 100)] }), null)
    expect(s).toMatchObject({ isEstimate: true, abvPercent: 0, dilutionPercent: 28.62 })
  })
})

describe('a bartender’s own figure', () => {
  it('replaces the strength and says by whom, and what was computed', () => {
    const override = { abvPercent: 20, author: 'Ewa', date: '2027-05-15', reason: 'Measured' }
    const s = computeStrength({ ...NEGRONI, abvOverride: override }, null)
    expect(s).toMatchObject({ abvPercent: 20, computedAbvPercent: 19.38, override, pureAlcoholMl: 25.08 })
  })
})

describe('properties', () => {
  const glass = aGlass({ usableVolumeMl: 300, iceShare: 0.35 })

  it('no drink is weaker than water or stronger than its strongest ingredient', () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const { abvPercent } = computeStrength(recipe, glass)
        const strongest = Math.max(0, ...recipe.lines.map(({ ingredient }) => ingredient.abvPercent))
        expect(abvPercent).toBeGreaterThanOrEqual(0)
        expect(abvPercent).toBeLessThanOrEqual(strongest + 0.005)
      }),
    )
  })

  it('pure alcohol does not depend on the dilution', () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const lines = recipe.lines.filter(({ stage, unit }) => stage === 'mix' && unit !== 'top-up')
        const stirred = computeStrength({ ...recipe, lines, dilution: 'stirred' }, null)
        const shaken = computeStrength({ ...recipe, lines, dilution: 'shaken' }, null)
        expect(stirred.pureAlcoholMl).toBe(shaken.pureAlcoholMl)
      }),
    )
  })

  it('adding soda never makes a drink stronger', () => {
    fc.assert(
      fc.property(anyRecipe, fc.integer({ min: 1, max: 100 }), (recipe, amount) => {
        const more = {
          ...recipe,
          lines: [...recipe.lines, aLine({ ingredient: soda, amount, stage: 'top' })],
        }
        expect(computeStrength(more, null).abvPercent).toBeLessThanOrEqual(
          computeStrength(recipe, null).abvPercent,
        )
      }),
    )
  })

  it('the order of the lines does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
        const forwards = computeStrength(aRecipe({ method: 'shake', lines }), glass, defaultSettings)
        const backwards = computeStrength(aRecipe({ method: 'shake', lines: lines.toReversed() }), glass)
        expect(forwards.volumeMl).toBeCloseTo(backwards.volumeMl, 1)
        expect(forwards.abvPercent).toBeCloseTo(backwards.abvPercent, 1)
      }),
    )
  })
})
