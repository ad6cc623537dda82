import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALLERGENS } from './allergens'
import { deriveAllergens } from './deriveAllergens'
import { aLine, anIngredient, aRecipe } from './testing/builders'
import { anyLine, anyRecipe } from './testing/generators'

const eggWhite = anIngredient({ name: 'Egg white', allergens: ['eggs'] })
const cream = anIngredient({ name: 'Cream', allergens: ['milk'] })
const celery = anIngredient({ name: 'Celery stick', allergens: ['celery'] })
const advocaat = anIngredient({ name: 'Advocaat', allergens: ['milk', 'eggs'] })

it('knows the fourteen of the regulation', () => {
  expect(ALLERGENS).toHaveLength(14)
})

it('says which ingredient brings what, in the order of the regulation', () => {
  const lines = [aLine({ ingredient: cream }), aLine({ ingredient: advocaat }), aLine({ ingredient: cream })]
  expect(deriveAllergens(aRecipe({ lines })).contains).toEqual([
    { allergen: 'eggs', ingredients: [{ id: 'advocaat', name: 'Advocaat' }] },
    {
      allergen: 'milk',
      ingredients: [
        { id: 'cream', name: 'Cream' },
        { id: 'advocaat', name: 'Advocaat' },
      ],
    },
  ])
})

it('keeps what only an optional line brings apart', () => {
  const lines = [aLine({ ingredient: cream }), aLine({ ingredient: advocaat, optional: true })]
  const { contains, mayContain } = deriveAllergens(aRecipe({ lines }))
  expect(contains.map(({ allergen }) => allergen)).toEqual(['milk'])
  expect(mayContain.map(({ allergen }) => allergen)).toEqual(['eggs'])
})

it('counts the garnish', () => {
  const recipe = aRecipe({
    lines: [aLine({ ingredient: eggWhite })],
    garnish: [{ ingredient: celery, pieces: 1 }],
  })
  expect(deriveAllergens(recipe).contains.map(({ allergen }) => allergen)).toEqual(['eggs', 'celery'])
})

describe('properties', () => {
  it('another line never takes an allergen away', () => {
    fc.assert(
      fc.property(anyRecipe, anyLine, (recipe, line) => {
        const before = all(deriveAllergens(recipe))
        const after = all(deriveAllergens({ ...recipe, lines: [...recipe.lines, line] }))
        expect(after).toEqual(expect.arrayContaining(before))
      }),
    )
  })

  it('together they are exactly those of the ingredients', () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const brought = new Set(recipe.lines.flatMap(({ ingredient }) => ingredient.allergens))
        expect(new Set(all(deriveAllergens(recipe)))).toEqual(brought)
      }),
    )
  })
})

const all = ({ contains, mayContain }: ReturnType<typeof deriveAllergens>) =>
  [...contains, ...mayContain].map(({ allergen }) => allergen)
