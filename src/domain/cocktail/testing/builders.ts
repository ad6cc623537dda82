import type { Glass, Ingredient, Recipe, RecipeLine } from '../recipe'

/** Test builders: a plain thing with only the facts that matter spelled out. */
export function anIngredient(facts: Partial<Ingredient> = {}): Ingredient {
  const name = facts.name ?? 'Something'
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    abvPercent: 0,
    allergens: [],
    vegan: true,
    kind: 'other',
    ...facts,
  }
}

export function aLine(facts: Partial<RecipeLine> = {}): RecipeLine {
  return {
    ingredient: anIngredient(),
    amount: 30,
    unit: 'ml',
    stage: 'mix',
    optional: false,
    substitutes: [],
    ...facts,
  }
}

export function aRecipe(facts: Partial<Recipe> = {}): Recipe {
  return { method: 'stir', lines: [], ...facts }
}

export function aGlass(facts: Partial<Glass> = {}): Glass {
  return { id: 'glass', name: 'Glass', shape: 'old-fashioned', usableVolumeMl: 300, iceShare: 0.35, ...facts }
}
