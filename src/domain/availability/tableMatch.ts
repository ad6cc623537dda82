/** A table, or tables pushed together, for a party. Equal questions get equal answers. */
export type TableMatch = {
  tableIds: string[]
  isCombination: boolean
  /** Null for a single table, and for tables that staff put together by hand. */
  combinationId: string | null
}
