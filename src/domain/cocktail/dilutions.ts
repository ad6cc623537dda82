import type { Method } from './methods'

/** How much water the ice gives; a drink built over ice and stirred in the glass is `stirred`, not `built`. */
export const DILUTIONS = ['stirred', 'shaken', 'built', 'muddled', 'blended', 'none'] as const

export type Dilution = (typeof DILUTIONS)[number]

/** What a method dilutes like when the recipe does not say. Swizzled and thrown drinks meet ice about as long as stirred ones. */
export const DILUTION_OF_METHOD: Record<Method, Dilution> = {
  shake: 'shaken',
  stir: 'stirred',
  build: 'built',
  blend: 'blended',
  muddle: 'muddled',
  layer: 'none',
  swizzle: 'stirred',
  throw: 'stirred',
  hot: 'none',
  pour: 'none',
}
