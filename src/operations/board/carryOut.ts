import { APIError, type PayloadRequest } from 'payload'
import type { BoardParty } from '@/domain/board/board'
import type { CommandDone, MoveCommand, StatusCommand, UndoCommand } from '@/domain/board/commands'
import { refusal } from '@/platform/http/refusal'
import type { Reservation } from '@/payload-types'
import { idOf } from '../reservations/facts'
import { answerOnce, orderOf } from '../reservations/idempotentAnswer'
import type { BoardCaller } from './callerOf'
import { partyForCaller } from './partyForCaller'
import { previewMove } from './previewMove'
import { readBoard } from './readBoard'

type Order = { endpoint: string; body: unknown; key: unknown; locale: 'pl' | 'en'; req: PayloadRequest }

type Inside = {
  before: (req: PayloadRequest) => Promise<void>
  after: (party: Reservation, req: PayloadRequest) => Promise<void>
  afterAll: (parties: Reservation[], req: PayloadRequest) => Promise<void>
}

export type Gesture = {
  /** What to look at when the table is taken: another time, another table. Null: nothing would help. */
  change: { id: string; change: Omit<MoveCommand, 'revision'> } | null
  run: (inside: Inside) => Promise<Reservation[]>
  undo: (parties: Reservation[]) => UndoCommand | null
}

/** What is kept of a gesture for whoever sends it again: no word of a guest. */
type Kept = { ids: string[]; undo: UndoCommand | null }

/**
 * Carries out a gesture of the board once, however often it is sent, and answers with the parties as they are now. What was
 * decided from an older version is refused with the present one; where a table is taken, with what would do instead.
 */
export async function carryOut(order: Order, caller: BoardCaller, gesture: Gesture): Promise<CommandDone> {
  const { locale, req } = order
  try {
    const { ids, undo } = await answerOnce<Kept>(orderOf(order), req, async (steps) => {
      let kept: Kept | undefined
      const keep = async (parties: Reservation[], own: PayloadRequest) => {
        kept = { ids: parties.map(({ id }) => id), undo: gesture.undo(parties) }
        await steps.last(kept, own)
      }
      await gesture.run({ before: steps.first, after: (party, own) => keep([party], own), afterAll: keep })
      return kept!
    })
    const parties = await partiesNow(ids, locale, req)
    return { parties, undo: undo && mayUndo(undo, parties) ? undo : null }
  } catch (error) {
    throw await explained(error, { order, caller, gesture })
  }
}

/** A step back is offered to those alone whom the status machine lets take it; a walk-in may be taken back as a whole. */
function mayUndo({ path, body }: UndoCommand, [party]: BoardParty[]): boolean {
  if (!path.endsWith('/status') || !party) return !path.endsWith('/status')
  const { to } = body as StatusCommand
  if (party.source === 'walk_in' && to === 'cancelled_guest') return true
  return party.next.some((step) => step.to === to)
}

/** Parties as the caller may see them, each from the board of its date. */
async function partiesNow(
  ids: readonly string[],
  locale: 'pl' | 'en',
  req: PayloadRequest,
): Promise<BoardParty[]> {
  const parties = new Map<string, BoardParty>()
  for (const id of ids) {
    if (parties.has(id)) continue
    const { doc, facts } = await partyForCaller(id, req)
    const { parties: known } = await readBoard({
      venue: idOf(doc.venue),
      serviceDate: facts.serviceDate,
      locale,
      req,
      shown: ids,
    })
    for (const other of ids) if (known.has(other)) parties.set(other, known.get(other)!)
  }
  return ids.flatMap((id) => parties.get(id) ?? [])
}

type Refused = { order: Order; caller: BoardCaller; gesture: Gesture }

/** The refusal with what helps to go on. Nothing was written: the transaction of the gesture is gone. */
async function explained(error: unknown, { order, caller, gesture }: Refused): Promise<unknown> {
  const { body, locale, req } = order
  const data = error instanceof APIError ? ((error.data ?? {}) as { code?: string }) : {}
  if (data.code === 'STALE_REVISION') {
    const ids = idsIn(order)
    const current = await partiesNow(ids, locale, req)
    return refusal('STALE_REVISION', { current: ids.length === 1 ? current[0] : current, sent: body })
  }
  if (gesture.change && (data.code === 'SLOT_TAKEN' || data.code === 'NO_TABLE')) {
    const preview = await previewMove({ ...gesture.change, caller, locale, req })
    return refusal(data.code, { ...data, preview })
  }
  return error
}

/** Those that the gesture is about. */
function idsIn({ endpoint, body }: Order): string[] {
  const { a, b } = body as { a?: { id: string }; b?: { id: string } }
  return a && b ? [a.id, b.id] : [endpoint.split('/').at(-1)!]
}
