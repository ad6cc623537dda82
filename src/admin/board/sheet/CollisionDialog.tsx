'use client'

import type { BoardParty } from '@/domain/board/board'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import type { Pending } from '../model/pending'
import { nameOf, tablesOf } from '../model/sentenceOf'
import { withPending } from '../model/withPending'
import { BoardDialog } from './BoardDialog'

/** Somebody was faster: what the house has and what was meant here, side by side. Nothing is written until one is chosen. */
export function CollisionDialog({ pending }: { pending: Pending }) {
  const { board, names, partyById, store, timeZone } = useBoard()
  const say = useSay()
  const { base } = pending
  // Whatever the house has by now: it may have changed once more while this was open.
  const theirs = (pending.theirs && partyById(pending.theirs.id)) ?? pending.theirs
  const before = base ?? theirs ?? null
  const mine =
    before &&
    (withPending({ ...board, parties: [before] }, [{ ...pending, state: 'waiting' }]).parties[0] ?? null)
  const rows = before && theirs && mine ? differences(before, theirs, mine) : []
  const takeTheirs = () => store.takeTheirs(pending.key)

  return (
    <BoardDialog
      title={say('sb.collisionTitle', { who: before ? nameOf(before, say) : say('sb.party') })}
      lead={say('conflictIntro')}
      onClose={takeTheirs}
    >
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('conflictTheirs')}</th>
            <th scope="col">{say('conflictMine')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, a, b }) => (
            <tr key={field}>
              <th scope="row">{say(`sb.field.${field}`)}</th>
              <td>{shown(field, a)}</td>
              <td className="is-mine">{shown(field, b)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="off-sheet__buttons">
        <button type="button" className="big-button" onClick={takeTheirs}>
          {say('conflictTakeTheirs')}
        </button>
        <button type="button" className="big-button" onClick={() => store.keepMine(pending.key)}>
          {say('conflictKeepMine')}
        </button>
      </div>
    </BoardDialog>
  )

  function shown(field: Field, party: BoardParty): string {
    switch (field) {
      case 'status':
        return say(`status.${party.status}`)
      case 'time':
        return `${clockOf(party.startsAt, timeZone)}–${clockOf(party.dueAt, timeZone)}`
      case 'tables':
        return tablesOf(party.tables, names) || say('sb.noTable')
      case 'partySize':
        return String(party.partySize)
      case 'note':
        return party.staffNotes ?? '–'
    }
  }
}

const FIELDS = ['status', 'time', 'tables', 'partySize', 'note'] as const
type Field = (typeof FIELDS)[number]

/** What either of the two made different. */
function differences(before: BoardParty, theirs: BoardParty, mine: BoardParty) {
  const value = (field: Field, party: BoardParty) =>
    field === 'time'
      ? `${Date.parse(party.startsAt)}–${Date.parse(party.dueAt)}`
      : field === 'tables'
        ? party.tables.join()
        : field === 'note'
          ? (party.staffNotes ?? '')
          : String(party[field])
  const changed = FIELDS.filter(
    (field) => value(field, theirs) !== value(field, before) || value(field, mine) !== value(field, before),
  )
  return changed.map((field) => ({ field, a: theirs, b: mine }))
}
