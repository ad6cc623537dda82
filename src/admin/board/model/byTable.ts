import type { BoardParty } from '@/domain/board/board'
import { isOnTimeline } from './isOnTimeline'

export type PartiesByTable = ReadonlyMap<string, readonly BoardParty[]>

/** Under this key: whoever has no table yet. */
export const NO_TABLE = ''

/** Who is on which table's row. */
export function byTable(parties: readonly BoardParty[]): PartiesByTable {
  const rows = new Map<string, BoardParty[]>()
  const put = (table: string, party: BoardParty) => {
    const row = rows.get(table)
    if (row) row.push(party)
    else rows.set(table, [party])
  }
  for (const party of parties) {
    if (!isOnTimeline(party)) continue
    if (party.tables.length > 0) party.tables.forEach((table) => put(table, party))
    else if (party.status !== 'completed' && party.status !== 'no_show') put(NO_TABLE, party)
  }
  return rows
}
