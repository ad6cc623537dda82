import { roundTo } from './roundTo'

/** Strength as a guest reads it, to the half percent. What holds any alcohol never reads 0. */
export function shownAbvPercent(abvPercent: number): number {
  if (abvPercent <= 0) return 0
  return Math.max(0.5, roundTo(abvPercent * 2, 0) / 2)
}
