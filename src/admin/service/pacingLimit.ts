import type { ShownPacing } from '@/operations/service/explainSlot'

export type PacingLimit = { kind: 'covers' | 'parties' | 'online'; taken: number; adds: number; max: number }

/** The limit of arrivals that a party goes over, the total first; otherwise the total, if there is any. */
export function pacingLimit(pacing: ShownPacing, party: number): PacingLimit | null {
  const { covers, parties, onlineCovers, maxCovers, maxParties, maxOnlineCovers } = pacing
  const all = [
    { kind: 'covers' as const, taken: covers, adds: party, max: maxCovers },
    { kind: 'parties' as const, taken: parties, adds: 1, max: maxParties },
    { kind: 'online' as const, taken: onlineCovers, adds: party, max: maxOnlineCovers },
  ]
  const limits = all.flatMap(({ max, ...limit }) => (max === null ? [] : { ...limit, max }))
  return limits.find(({ taken, adds, max }) => taken + adds > max) ?? limits[0] ?? null
}
