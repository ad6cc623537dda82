import type { Board } from '@/domain/board/board'

/** Guests in the house now, and seats there are. */
export function inHouse({ areas, parties }: Pick<Board, 'areas' | 'parties'>): {
  covers: number
  seats: number
} {
  const here = parties.filter(({ status }) => status === 'seated' || status === 'arrived')
  const tables = areas.flatMap((area) => area.tables).filter(({ isInactive }) => !isInactive)
  return {
    covers: here.reduce((sum, { partySize }) => sum + partySize, 0),
    seats: tables.reduce((sum, { maxParty }) => sum + maxParty, 0),
  }
}

/** The same of one area: those who sit (or are to sit) at its tables. */
export function inArea(
  area: Board['areas'][number],
  parties: Board['parties'],
): { covers: number; seats: number } {
  const ids = new Set(area.tables.map(({ id }) => id))
  return inHouse({ areas: [area], parties: parties.filter(({ tables }) => tables.some((id) => ids.has(id))) })
}
