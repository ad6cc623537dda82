import type { Unit } from './units'

/** Units that are counted by hand: no volume of their own (an egg excepted), bought and costed by the piece. */
export const COUNTED_UNITS = [
  'piece',
  'sprig',
  'leaf',
  'slice',
  'wedge',
  'cube',
] as const satisfies readonly Unit[]

export type CountedUnit = (typeof COUNTED_UNITS)[number]
