import type { ChangedParty } from '@/domain/board/boardStream'
import { EVERYTHING } from '@/platform/changes/changeTags'

/** What a board is made of beside its parties. */
const HOUSE: ReadonlySet<string> = new Set([
  'venues',
  'services',
  'special-days',
  'areas',
  'tables',
  'table-combinations',
  'table-blocks',
  'policies',
  'customers',
])

/** Notices that some board, or somebody who listens to one, is concerned with. Reservations are told by a trigger: see `nightTags`. */
export const isBoardTag = (tag: string): boolean =>
  tag.startsWith('night:') || tag.startsWith('users:') || HOUSE.has(tag) || tag === EVERYTHING

export type Told = { parties: ChangedParty[]; isHouse: boolean; isAll: boolean; users: string[] }

/** What notices mean for the board of these nights of a venue. */
export function toldTo(tags: readonly string[], venueId: string, dates: readonly string[]): Told {
  const parties = new Map<string, ChangedParty>()
  for (const tag of tags) {
    const [kind, venue, date, id, state] = tag.split(':')
    if (kind !== 'night' || venue !== venueId || !id || !dates.includes(date ?? '')) continue
    const known = parties.get(id)
    const revision = /^\d+$/.test(state ?? '') ? Number(state) : null
    parties.set(id, {
      id,
      revision: Math.max(revision ?? 0, known?.revision ?? 0) || null,
      isGone: state === 'gone' || known?.isGone === true,
    })
  }
  return {
    parties: [...parties.values()],
    isHouse: tags.some((tag) => HOUSE.has(tag)),
    isAll: tags.includes(EVERYTHING),
    users: tags.flatMap((tag) => (tag.startsWith('users:') ? tag.slice('users:'.length) : [])),
  }
}
