import { canonicalMl } from './canonicalMl'
import type { Glass } from './recipe'

/** What a glass takes beside its ice. */
export function glassCapacityMl({ usableVolumeMl, iceShare }: Glass): number {
  return canonicalMl(usableVolumeMl * (1 - iceShare))
}
