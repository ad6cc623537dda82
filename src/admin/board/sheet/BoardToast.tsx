'use client'

import { useEffect } from 'react'
import { TipPanel } from '../timeline/TipPanel'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { nameOf, tablesOf } from '../model/sentenceOf'
import { sayConflict } from './sayConflict'
import { useDoneWords } from './useDoneWords'

const SHOWN_MS = 10_000

/** What was just done, with ten seconds to take it back; or why it was not, and what would work. */
export function BoardToast() {
  const { act, names, state, store, timeZone } = useBoard()
  const say = useSay()
  const doneWords = useDoneWords()
  const { notice } = state
  const isPanel = notice?.kind === 'refused' && notice.preview !== null
  useEffect(() => {
    if (!notice || isPanel) return
    const timer = setTimeout(() => store.read().notice?.key === notice.key && store.dismiss(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isPanel, notice, store])
  if (!notice) return null

  if (notice.kind === 'refused' && notice.preview && notice.pending) {
    const { pending, preview } = notice
    const { base, gesture } = pending
    const [conflict] = preview.conflicts
    const revision = base?.revision ?? 0
    const move = (body: object) => () => {
      if (gesture.kind === 'move' || gesture.kind === 'status') {
        const current = store.read().board?.parties.find(({ id }) => id === gesture.id)
        act({ kind: 'move', id: gesture.id, body: { revision: current?.revision ?? revision, ...body } })
      }
    }
    const { later, otherTables, shorter } = preview.ways
    const time = { startsAt: preview.startsAt, endsAt: preview.endsAt }
    const [other] = otherTables
    const table = tablesOf(preview.tables, names)
    const ways = [
      other && {
        key: 'table',
        word: say('sb.way.table', { table: tablesOf(other.tables, names) }),
        onTake: move({ ...time, tables: other.tables }),
      },
      shorter && {
        key: 'shorter',
        word: say('sb.way.shorter', { time: clockOf(shorter.endsAt, timeZone) }),
        onTake: move({ startsAt: preview.startsAt, endsAt: shorter.endsAt, tables: preview.tables }),
      },
      later && {
        key: 'later',
        word: say('sb.way.later', { table, time: clockOf(later.startsAt, timeZone) }),
        onTake: move({ ...later, tables: preview.tables }),
      },
    ].filter((way) => way !== null && way !== undefined)
    return (
      <TipPanel
        title={`${base ? nameOf(base, say) : ''} → ${table}, ${clockOf(preview.startsAt, timeZone)}–${clockOf(preview.endsAt, timeZone)}`}
        fits={false}
        says={conflict ? sayConflict(conflict, { say, names, timeZone }) : notice.message}
        aside={say('sb.nothingChanged')}
        ways={gesture.kind === 'move' ? ways.map((way, index) => ({ ...way, isMain: index === 0 })) : []}
        onClose={store.dismiss}
      />
    )
  }
  return (
    <div className={`board-toast${notice.kind === 'refused' ? ' board-toast--bad' : ''}`} role="status">
      <span>{notice.kind === 'done' ? doneWords(notice.pending) : notice.message || say('failed')}</span>
      {notice.kind === 'done' && notice.undo && (
        <button type="button" onClick={store.undo}>
          <Icon name="undo" />
          {say('undo')} <kbd>Z</kbd>
        </button>
      )}
    </div>
  )
}
