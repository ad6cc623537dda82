import { describe, expect, it } from 'vitest'
import type { Glassware, Ingredient } from '@/payload-types'
import { noHouse } from '../house/house'
import type { BarBook } from './barBook'
import { describeDraft, type TypedCocktail } from './describeDraft'

const anIngredient = (id: string, values: Partial<Ingredient>): [string, Ingredient] => [
  id,
  {
    id,
    slug: id,
    name: id,
    kind: 'spirit',
    abvPercent: 0,
    vegan: true,
    vegetarian: true,
    updatedAt: '',
    createdAt: '',
    ...values,
  },
]

const book: BarBook = {
  ingredients: new Map([
    anIngredient('gin', { abvPercent: 40, packPriceCents: 7200, packVolumeMl: 700 }),
    anIngredient('campari', { abvPercent: 25, packPriceCents: 6800, packVolumeMl: 700, colour: '#b3202c' }),
    anIngredient('vermouth', {
      abvPercent: 16,
      packPriceCents: 3800,
      packVolumeMl: 750,
      allergens: ['sulphites'],
    }),
  ]),
  glasses: new Map([
    [
      'rocks',
      {
        id: 'rocks',
        slug: 'rocks',
        name: 'Old fashioned',
        shape: 'old-fashioned',
        usableVolumeMl: 300,
        iceShare: 0.45,
      } as Glassware,
    ],
  ]),
}

const line = (ingredient: string, amount: number | null) =>
  ({ ingredient, amount, unit: 'ml', stage: 'mix', optional: false, substitutes: [] }) as const
const negroni: TypedCocktail = {
  name: 'Negroni',
  method: 'stir',
  glass: 'rocks',
  recipe: [line('gin', 30), line('campari', 30), line('vermouth', 30)] as unknown as TypedCocktail['recipe'],
}

describe('describeDraft', () => {
  it('gives a Negroni as it is typed the strength that it will be stored with', () => {
    const { strength, strengthWord, fit, allergens } = describeDraft({
      cocktail: negroni,
      book,
      house: noHouse,
    })
    expect(strength.abvPercent).toBeCloseTo(19.38, 1)
    expect(strengthWord).toBe('medium')
    expect(fit?.verdict).toBe('fits')
    expect(allergens.contains.map(({ allergen }) => allergen)).toEqual(['sulphites'])
  })

  it('takes target and price step from the venue', () => {
    const house = { ...noHouse, targetPourCostPercent: 25, priceStepCents: 500 }
    expect(
      describeDraft({ cocktail: negroni, book, house, sale: { vatPercent: 23 } }).suggestedGrossCents,
    ).toBe(4000)
  })

  it('leaves out lines that name no ingredient yet and draws nothing without one', () => {
    const started: TypedCocktail = {
      method: 'shake',
      recipe: [{ unit: 'ml', stage: 'mix' }] as unknown as TypedCocktail['recipe'],
    }
    const { recipe, drink, strength } = describeDraft({ cocktail: started, book, house: noHouse })
    expect(recipe.lines).toEqual([])
    expect(drink).toBeNull()
    expect(strength.volumeMl).toBe(0)
  })

  it('draws in the glass that is chosen', () => {
    expect(describeDraft({ cocktail: negroni, book, house: noHouse }).drink).toMatchObject({
      glass: 'old-fashioned',
      method: 'stir',
    })
  })
})
