import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeStrength } from './computeStrength'
import { defaultSettings } from './defaultSettings'
import type { Recipe } from './recipe'
import { scaleBatch } from './scaleBatch'
import { aGlass, aLine, anIngredient, aRecipe } from './testing/builders'
import { anyRecipe } from './testing/generators'

const batchOf = (drinks: number, recipe: Recipe) =>
  scaleBatch(drinks, computeStrength(recipe, aGlass()), defaultSettings)

describe('twenty Negronis', () => {
  const bottle = (name: string, abvPercent: number, packVolumeMl: number) =>
    aLine({ ingredient: anIngredient({ name, abvPercent, packVolumeMl }) })
  const negroni = aRecipe({
    lines: [bottle('Gin', 40, 700), bottle('Campari', 25, 600), bottle('Vermouth', 16, 500)],
  })
  const batch = batchOf(20, negroni)

  it('are 600 ml of each, 707.8 ml of water and 2,508 ml in all', () => {
    expect(batch.lines.map(({ ml }) => ml)).toEqual([600, 600, 600])
    expect(batch.waterMl).toBeCloseTo(707.8, 1)
    expect(Math.round(batch.totalMl)).toBe(2508)
    expect(batch.bottledMl).toBe(batch.totalMl)
  })

  it('open whole bottles: one that is just enough is enough', () => {
    expect(batch.lines.map(({ packs }) => packs)).toEqual([1, 1, 2])
  })
})

describe('what does not go into the bottle, or not blindly', () => {
  const bitters = anIngredient({ name: 'Bitters', abvPercent: 44.7, kind: 'bitters', packVolumeMl: 200 })
  const juice = anIngredient({ name: 'Lemon juice', kind: 'citrus', packVolumeMl: 1000, yieldPercent: 40 })
  const gin = anIngredient({ name: 'Gin', abvPercent: 40 })
  const mint = anIngredient({ name: 'Mint', kind: 'herb', piecesPerPack: 20 })
  const recipe = aRecipe({
    method: 'shake',
    lines: [
      aLine({ ingredient: gin, amount: 60 }),
      aLine({ ingredient: bitters, amount: 2, unit: 'dash' }),
      aLine({ ingredient: juice, amount: 30 }),
      aLine({
        ingredient: anIngredient({ name: 'Soda', kind: 'soda' }),
        amount: null,
        unit: 'top-up',
        stage: 'top',
      }),
      aLine({ ingredient: gin, amount: 5, stage: 'float' }),
      aLine({ ingredient: mint, amount: 6, unit: 'sprig' }),
    ],
  })
  const batch = batchOf(10, recipe)

  it('dashes are tasted, citrus and bubbles and floats are added at service', () => {
    expect(batch.lines.map(({ flags }) => flags)).toEqual([
      [],
      ['taste'],
      ['add-at-service'],
      ['add-at-service'],
      ['add-at-service'],
      [],
    ])
    expect(batch.lines[1]).toMatchObject({ amount: 20, ml: 18, packs: 1 })
  })

  it('the bottle holds the rest and the water', () => {
    expect(batch.totalMl - batch.bottledMl).toBeCloseTo(300, 6)
  })

  it('buys for the yield, and herbs by the bunch', () => {
    expect(batch.lines[2]!.packs).toBe(1)
    expect(batchOf(14, recipe).lines[2]!.packs).toBe(2) // 420 ml of juice, 400 from a pack
    expect(batch.lines[5]!.packs).toBe(3)
    expect(batch.lines[0]!.packs).toBeNull()
  })
})

it('a batch of n is n batches of one', () => {
  fc.assert(
    fc.property(anyRecipe, fc.integer({ min: 1, max: 200 }), (recipe, drinks) => {
      const [one, many] = [batchOf(1, recipe), batchOf(drinks, recipe)]
      expect(many.waterMl).toBeCloseTo(one.waterMl * drinks, 3)
      expect(many.totalMl).toBeCloseTo(one.totalMl * drinks, 3)
      expect(many.bottledMl).toBeCloseTo(one.bottledMl * drinks, 3)
      many.lines.forEach(({ ml }, index) => expect(ml).toBeCloseTo(one.lines[index]!.ml * drinks, 3))
    }),
  )
})
