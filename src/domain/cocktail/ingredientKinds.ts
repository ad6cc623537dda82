/**
 * What an ingredient is. The kind decides little, and only this: `egg` counted in pieces has a volume, `ice` melts in a
 * blender, `citrus`, `sparkling`, `soda` and `beer` do not keep in a batch.
 */
export const INGREDIENT_KINDS = [
  'spirit',
  'liqueur',
  'fortified',
  'wine',
  'sparkling',
  'beer',
  'bitters',
  'citrus',
  'juice',
  'syrup',
  'sugar',
  'soda',
  'coffee',
  'dairy',
  'egg',
  'fruit',
  'herb',
  'spice',
  'water',
  'ice',
  'other',
] as const

export type IngredientKind = (typeof INGREDIENT_KINDS)[number]
