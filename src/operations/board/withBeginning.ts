import type { HistoryEntry } from '@/domain/board/partySheet'
import { isOnlineSource } from '@/domain/reservation/isOnlineSource'
import type { Source } from '@/domain/reservation/sources'

/**
 * A history with its beginning. The log goes to the archive after a while, and what was imported never had one; when it was
 * booked, and whether by the guest, stands in the booking itself. `bookedAt` is an ISO instant.
 */
export function withBeginning(
  history: readonly HistoryEntry[],
  { bookedAt, source }: { bookedAt: string | null; source: Source },
): HistoryEntry[] {
  if (!bookedAt || history.some(({ what }) => what.kind === 'created')) return [...history]
  const by = isOnlineSource(source) ? 'guest' : 'staff'
  return [...history, { at: bookedAt, who: null, by, what: { kind: 'created', partySize: null } }]
}
