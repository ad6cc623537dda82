import { expect, it } from 'vitest'
import { countUses } from './countUses'

const drink = (ingredients: string[], { optional = [] as string[], garnish = [] as string[] } = {}) => ({
  recipe: [
    ...ingredients.map((ingredient) => ({ ingredient, unit: 'ml' as const, stage: 'mix' as const })),
    ...optional.map((ingredient) => ({
      ingredient,
      unit: 'ml' as const,
      stage: 'mix' as const,
      optional: true,
    })),
  ],
  garnishIngredients: garnish,
})

it('counts a drink with lime and lime juice once for lime', () => {
  const uses = countUses(
    [
      drink(['lime', 'lime-juice']),
      drink(['lime-juice']),
      drink(['gin'], { optional: ['lime'], garnish: ['lime'] }),
    ],
    [{ id: 'lime' }, { id: 'lime-juice', madeFrom: 'lime' }, { id: 'gin' }],
  )
  expect(uses.get('lime')).toEqual({ drinks: 2, isGarnish: true })
  expect(uses.get('lime-juice')).toEqual({ drinks: 2, isGarnish: false })
})

it('does not run in circles when two things are made from each other by mistake', () => {
  const uses = countUses(
    [drink(['a'])],
    [
      { id: 'a', madeFrom: 'b' },
      { id: 'b', madeFrom: 'a' },
    ],
  )
  expect(uses.get('b')?.drinks).toBe(1)
})
