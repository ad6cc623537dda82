/** Every unit a recipe line may be typed in. `oz` is the bar's ounce of 30 ml, the other two are the legal ones. */
export const UNITS = [
  'ml',
  'cl',
  'oz',
  'us-oz',
  'imp-oz',
  'teaspoon',
  'tablespoon',
  'barspoon',
  'dash',
  'drop',
  'splash',
  'shot',
  'top-up',
  'g',
  'piece',
  'sprig',
  'leaf',
  'slice',
  'wedge',
  'cube',
  'pinch',
  'to-taste',
] as const

export type Unit = (typeof UNITS)[number]
