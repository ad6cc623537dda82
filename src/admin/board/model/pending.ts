import type { BoardParty } from '@/domain/board/board'
import type { MoveCommand, StatusCommand, SwapCommand, WalkInCommand } from '@/domain/board/commands'

/** What was done on this device and is not yet written in the house. */
export type Gesture =
  | { kind: 'status'; id: string; body: StatusCommand }
  | { kind: 'move'; id: string; body: MoveCommand }
  | { kind: 'swap'; body: SwapCommand }
  | { kind: 'walk-in'; body: WalkInCommand }
  /** The team's note: an ordinary change of the document. */
  | { kind: 'note'; id: string; body: { staffNotes: string | null; revision: number } }

export type Pending = {
  /** Also the `Idempotency-Key`: sent twice it is done once. */
  key: string
  gesture: Gesture
  /** Epoch milliseconds of the tap. */
  at: number
  /** The party as it stood on this device, for the two versions side by side. */
  base: BoardParty | null
  state: 'waiting' | 'sending' | 'collided'
  /** What was there instead when it came to be written. */
  theirs?: BoardParty | null
  /** Is itself the taking back of something. */
  isUndo?: boolean
}

export function partiesOf({ gesture }: Pick<Pending, 'gesture'>): string[] {
  if (gesture.kind === 'swap') return [gesture.body.a.id, gesture.body.b.id]
  return gesture.kind === 'walk-in' ? [] : [gesture.id]
}

/** What goes out next: in order, but nothing about a party over which two versions are still in dispute. */
export function nextToSend(pending: readonly Pending[]): Pending | null {
  const disputed = new Set<string>()
  for (const one of pending) {
    if (one.state === 'sending') return null
    const ids = partiesOf(one)
    if (one.state === 'waiting' && !ids.some((id) => disputed.has(id))) return one
    ids.forEach((id) => disputed.add(id))
  }
  return null
}

/** Versions of a party that are nobody's but ours: from the one we changed first to the one that came of it. */
export type OwnVersions = ReadonlyMap<string, { from: number; to: number }>

/** What was written joins the versions that are ours, as long as nobody else came in between. */
export function ownVersions(
  known: OwnVersions,
  { gesture }: Pick<Pending, 'gesture'>,
  written: readonly Pick<BoardParty, 'id' | 'revision'>[],
): OwnVersions {
  const next = new Map(known)
  for (const { id, revision } of written) {
    const changed = partiesOf({ gesture }).includes(id) ? revisionIn(gesture, id) : null
    if (changed === null || revision <= changed) continue
    const before = known.get(id)
    // One step is ours; what came on top of it before the answer was read may be another's.
    next.set(id, { from: before?.to === changed ? before.from : changed, to: changed + 1 })
  }
  return next
}

/** Begun over a version of ours that we have changed since, it is meant over what came of it: nobody else was there. */
export const overOwn = (gesture: Gesture, own: OwnVersions): Gesture =>
  onRevisions(
    gesture,
    new Map(
      partiesOf({ gesture }).flatMap((id) => {
        const revision = revisionIn(gesture, id) ?? 0
        const ours = own.get(id)
        return ours && ours.from <= revision && revision < ours.to ? [[id, ours.to] as const] : []
      }),
    ),
  )

/** After a change of ours was written, what we did to the same party afterwards rests on it. */
export function rebase(
  pending: readonly Pending[],
  written: readonly Pick<BoardParty, 'id' | 'revision'>[],
): Pending[] {
  const revisions = new Map(written.map(({ id, revision }) => [id, revision]))
  return pending.map((one) =>
    one.state === 'waiting' ? { ...one, gesture: onRevisions(one.gesture, revisions) } : one,
  )
}

/**
 * Before anything that waited goes out: those whose party somebody else has changed since are in dispute, with the version
 * of the house beside them. Only the first of several about one party is asked about; the others follow it.
 */
export function findCollisions(pending: readonly Pending[], parties: readonly BoardParty[]): Pending[] {
  const now = new Map(parties.map((party) => [party.id, party]))
  const seen = new Set<string>()
  return pending.map((one) => {
    const ids = partiesOf(one)
    const isFirst = ids.every((id) => !seen.has(id))
    ids.forEach((id) => seen.add(id))
    if (one.state !== 'waiting' || !isFirst) return one
    const changed = ids.find((id) => now.has(id) && now.get(id)!.revision !== revisionIn(one.gesture, id))
    return changed ? { ...one, state: 'collided', theirs: now.get(changed) } : one
  })
}

/** To be sent again as it was meant, over the version that the house has now. */
export const keepMine = (
  one: Pending,
  theirs: Pick<BoardParty, 'id' | 'revision'>,
  key: string,
): Pending => ({
  ...one,
  key,
  state: 'waiting',
  theirs: undefined,
  gesture: onRevisions(one.gesture, new Map([[theirs.id, theirs.revision]])),
})

export function revisionIn(gesture: Gesture, id: string): number | null {
  if (gesture.kind === 'walk-in') return null
  if (gesture.kind !== 'swap') return gesture.body.revision
  return (gesture.body.a.id === id ? gesture.body.a : gesture.body.b).revision
}

function onRevisions(gesture: Gesture, revisions: ReadonlyMap<string, number>): Gesture {
  if (gesture.kind === 'walk-in') return gesture
  if (gesture.kind === 'swap') {
    const at = (party: { id: string; revision: number }) => ({
      id: party.id,
      revision: revisions.get(party.id) ?? party.revision,
    })
    return { ...gesture, body: { a: at(gesture.body.a), b: at(gesture.body.b) } }
  }
  const revision = revisions.get(gesture.id)
  return revision === undefined ? gesture : ({ ...gesture, body: { ...gesture.body, revision } } as Gesture)
}
