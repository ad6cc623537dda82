import type { BoardBlock, BoardParty } from '@/domain/board/board'
import { placeOf, type NightAxis } from './nightAxis'
import { keptUntil, stayOf } from './stayOf'

export type RowItem = {
  /** Stays the same while the thing is the same: what has the focus keeps it. */
  key: string
  /** In half hours from the left edge. */
  from: number
  long: number
  fromMs: number
  untilMs: number
} & (
  | { kind: 'party'; party: BoardParty }
  | { kind: 'gap'; isPast: boolean }
  | { kind: 'block'; block: BoardBlock }
)

const LEAST_GAP_MS = 900_000

type Row = {
  tableId: string
  parties: readonly BoardParty[]
  blocks: readonly BoardBlock[]
  axis: NightAxis
  nowMs: number
}

/** One table's night from left to right: parties, blocks, and between them the gaps that could be sold. */
export function layoutRow({ tableId, parties, blocks, axis, nowMs }: Row): RowItem[] {
  const taken = [
    ...parties.map((party): Taken => {
      const { fromMs, untilMs } = stayOf(party, nowMs)
      const frees = party.status === 'no_show' ? 0 : afterwards(party, untilMs, nowMs)
      return {
        item: { kind: 'party', party, key: `${party.id}@${tableId}` },
        fromMs,
        untilMs,
        freesMs: frees,
      }
    }),
    ...blocks.map((block): Taken => {
      const [fromMs, untilMs] = [Date.parse(block.startsAt), Date.parse(block.endsAt)]
      return {
        item: { kind: 'block', block, key: `${block.id}@${tableId}` },
        fromMs,
        untilMs,
        freesMs: untilMs,
      }
    }),
  ]
    .filter(({ fromMs, untilMs }) => untilMs > axis.fromMs && fromMs < axis.toMs)
    .sort((a, b) => a.fromMs - b.fromMs || a.untilMs - b.untilMs)

  const items: RowItem[] = []
  let freeFrom = axis.fromMs
  for (const { item, fromMs, untilMs, freesMs } of taken) {
    if (freesMs > fromMs) addGap(freeFrom, fromMs)
    items.push({ ...item, ...placed(Math.max(fromMs, axis.fromMs), Math.min(untilMs, axis.toMs)) })
    freeFrom = Math.max(freeFrom, freesMs)
  }
  addGap(freeFrom, axis.toMs)
  return items.sort((a, b) => a.from - b.from)

  function addGap(fromMs: number, untilMs: number) {
    if (untilMs - fromMs < LEAST_GAP_MS) return
    const key = `gap:${tableId}:${fromMs}`
    items.push({ kind: 'gap', key, isPast: untilMs <= nowMs, ...placed(fromMs, untilMs) })
  }

  function placed(fromMs: number, untilMs: number) {
    const from = placeOf(fromMs, axis)
    return { fromMs, untilMs, from, long: Math.max(placeOf(untilMs, axis) - from, 0.12) }
  }
}

type Taken = {
  item: { key: string } & ({ kind: 'party'; party: BoardParty } | { kind: 'block'; block: BoardBlock })
  fromMs: number
  untilMs: number
  /** When somebody else could sit there. */
  freesMs: number
}

const afterwards = (party: BoardParty, untilMs: number, nowMs: number) =>
  party.status === 'completed' ? untilMs : Math.max(keptUntil(party, nowMs), untilMs)
