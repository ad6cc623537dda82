/** What a drink on the menu needs, as far as running out is concerned. */
export type DrinkParts = {
  itemId: string
  lines: readonly PartLine[]
  garnishIds?: readonly string[]
}

export type PartLine = { ingredientId: string; optional: boolean; substituteIds: readonly string[] }
