import { expect, it } from 'vitest'
import { ingredientIdsOf } from '@/operations/cocktails/toRecipe'
import { typedCocktail } from './typedCocktail'

it('reads a form that was just opened as a recipe without lines', () => {
  const cocktail = typedCocktail({ recipe: { value: 0 }, garnishIngredients: { value: 0 } })
  expect(cocktail).toMatchObject({ recipe: [], garnishIngredients: [] })
  expect(ingredientIdsOf(cocktail)).toEqual([])
})

it('reads a line whose substitutes nobody touched', () => {
  const cocktail = typedCocktail({
    recipe: { value: 1, disableFormData: true },
    'recipe.0.ingredient': { value: 'gin' },
    'recipe.0.substitutes': { value: 0 },
  })
  expect(ingredientIdsOf(cocktail)).toEqual(['gin'])
})
