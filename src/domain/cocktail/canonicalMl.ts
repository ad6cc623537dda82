import { roundTo } from './roundTo'

/** Millilitres are decimals, not floats: kept to a millionth of a millilitre, so that 0.1 + 0.2 is 0.3. */
export function canonicalMl(ml: number): number {
  return roundTo(ml, 6)
}
