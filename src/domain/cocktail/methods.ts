/** How a drink is made. */
export const METHODS = [
  'shake',
  'stir',
  'build',
  'blend',
  'muddle',
  'layer',
  'swizzle',
  'throw',
  'hot',
  'pour',
] as const

export type Method = (typeof METHODS)[number]
