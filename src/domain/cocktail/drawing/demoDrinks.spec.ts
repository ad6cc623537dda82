import { describe, expect, it } from 'vitest'
import { cocktails } from '@/demo/cocktails'
import { glassware } from '@/demo/glassware'
import { ingredients } from '@/demo/ingredients'
import { menuItems } from '@/demo/menuItems'
import { isCountedUnit } from '../isCountedUnit'
import { toMl } from '../toMl'
import { describeDrawing } from './describeDrawing'
import { drawDrink } from './drawDrink'
import { drawItem } from './drawItem'
import { readSvg } from './testing/readSvg'
import { toDrinkSpec } from './toDrinkSpec'

const drinksIn = (language: 'pl' | 'en') =>
  cocktails.map((cocktail) =>
    toDrinkSpec({
      name: cocktail.name,
      glassShape: glassware.find(({ slug }) => slug === cocktail.glass)?.shape ?? '',
      method: cocktail.method,
      dilution: cocktail.dilution,
      garnish: cocktail.garnish?.[language],
      garnishIngredients: cocktail.garnishIngredients,
      lines: cocktail.recipe.map((line) => {
        const ingredient = ingredients.find(({ slug }) => slug === line.ingredient)
        const amountMl =
          line.unit === 'top-up' ? null : isCountedUnit(line.unit) ? 0 : toMl(line.amount ?? 1, line.unit)
        return {
          slug: line.ingredient,
          name: ingredient?.name[language] ?? '',
          kind: ingredient?.kind,
          colour: ingredient?.colour,
          cloudy: ingredient?.cloudy,
          stage: line.stage,
          optional: line.optional,
          amountMl,
        }
      }),
    }),
  )

describe('the demo bar', () => {
  const drinks = drinksIn('en')

  it('has a drawing of every drink, at every size', () => {
    expect(drinks.length).toBeGreaterThanOrEqual(88)
    for (const spec of drinks)
      for (const px of [48, 96, 240, 800]) {
        const svg = drawDrink(spec, { px, title: spec.name })
        readSvg(svg)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        expect(svg.length, `${spec.name} at ${px}`).toBeLessThan(
          px === 48 ? 6_000 : px <= 240 ? 8_500 : 14_000,
        )
      }
  })

  it('shares no id between its drawings', () => {
    const ids = drinks.flatMap((spec) => readSvg(drawDrink(spec, { px: 48 })).ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows the same drink to a Polish and an English reader', () => {
    const seen = drinks.map((spec) => [spec.name, describeDrawing(spec)])
    expect(drinksIn('pl').map((spec) => [spec.name, describeDrawing(spec)])).toEqual(seen)
  })

  it('tells apart the golden drinks that share a page', () => {
    const golden = ['Angel Face', 'Paradise', 'Sidecar', 'Yellow Bird'].map((name) =>
      drinks.find((spec) => spec.name === name)!,
    )
    const looks = golden.map((spec) => `${describeDrawing(spec).colour ?? ''} ${spec.glass}`)
    expect(new Set(looks).size).toBe(4)
  })

  it('draws what it sells beside them', () => {
    for (const item of menuItems)
      if (item.kind !== 'cocktail') readSvg(drawItem({ kind: item.kind, name: item.name.pl }, { px: 96 }))
  })
})
