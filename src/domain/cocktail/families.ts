/** Families of drinks: those who like one will like its cousins. */
export const FAMILIES = [
  'aperitif',
  'champagne',
  'collins',
  'dessert',
  'duo',
  'fizz',
  'flip',
  'highball',
  'hot',
  'julep',
  'martini',
  'negroni',
  'old-fashioned',
  'punch',
  'smash',
  'sour',
  'spritz',
  'tiki',
  'zero',
] as const

export type Family = (typeof FAMILIES)[number]
