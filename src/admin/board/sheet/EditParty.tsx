'use client'

import { useId, useState } from 'react'
import type { BoardParty } from '@/domain/board/board'
import type { MoveCommand, MovePreview } from '@/domain/board/commands'
import { Icon } from '../../icons/Icon'
import { ClockInput } from '../../service/ClockInput'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { tablesOf } from '../model/sentenceOf'
import { clockInNight } from './clockInNight'
import { PartyStepper } from './PartyStepper'
import { TableButtons } from './TableButtons'
import { usePreview } from './usePreview'
import { sayConflict } from './sayConflict'

/** Party, time and table of a booking; what the house would say to it is said before it is saved. */
export function EditParty({ party, onDone }: { party: BoardParty; onDone: () => void }) {
  const { act, board, names, nowMs, timeZone } = useBoard()
  const say = useSay()
  const ids = useId()
  const isSeated = party.status === 'seated'
  const [size, setSize] = useState(party.partySize)
  const [from, setFrom] = useState(clockOf(party.startsAt, timeZone))
  const [until, setUntil] = useState(clockOf(party.dueAt, timeZone))
  const [tables, setTables] = useState(party.tables)

  const isFromChanged = from !== clockOf(party.startsAt, timeZone)
  const isUntilChanged = until !== clockOf(party.dueAt, timeZone)
  const isElsewhere = tables.join() !== party.tables.join()
  const startsAt = isFromChanged ? clockInNight(from, board.night) : null
  const endsAt = isUntilChanged ? clockInNight(until, board.night) : null
  const move: MoveCommand = {
    revision: party.revision,
    ...(startsAt ? { startsAt } : {}),
    ...(endsAt ? { endsAt } : {}),
    ...(isElsewhere && tables.length > 0 ? { tables } : {}),
    ...(size === party.partySize ? {} : { partySize: size }),
  }
  const hasChanged = Object.keys(move).length > 1
  const { preview, message } = usePreview(party.id, move)

  const save = () => {
    if (!hasChanged) return onDone()
    const isWaiting = party.status === 'waitlisted'
    if (isWaiting && tables.length > 0)
      act({
        kind: 'status',
        id: party.id,
        body: {
          revision: party.revision,
          to:
            board.night.isTonight && Date.parse(party.startsAt) <= nowMs + 1_800_000 ? 'seated' : 'confirmed',
          tables,
          ...(startsAt ? { startsAt } : {}),
        },
      })
    else act({ kind: 'move', id: party.id, body: move })
    onDone()
  }

  return (
    <form
      className="board-edit"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <section>
        <h3>{say('sb.change')}</h3>
        <div className="board-fields board-fields--three">
          <PartyStepper label={say('sb.guests')} value={size} onChange={setSize} />
          <label className="board-field" htmlFor={`${ids}from`}>
            <span>{say('sb.from')}</span>
            <ClockInput id={`${ids}from`} value={from} isDisabled={isSeated} onChange={setFrom} />
          </label>
          <label className="board-field" htmlFor={`${ids}until`}>
            <span>{say('sb.till')}</span>
            <ClockInput id={`${ids}until`} value={until} onChange={setUntil} />
          </label>
        </div>
      </section>
      <section>
        <h3>{say('sb.table')}</h3>
        <Verdict
          preview={preview}
          message={message}
          say={say}
          names={names}
          timeZone={timeZone}
          onTable={setTables}
        />
        <TableButtons chosen={tables} partySize={size} rows={preview?.rows ?? null} onChoose={setTables} />
      </section>
      <section className="board-nexts">
        <button type="submit" className="board-next board-next--done" disabled={!hasChanged}>
          <Icon name="ok" />
          <span>{say('sb.save')}</span>
        </button>
        <button type="button" className="board-next" onClick={onDone}>
          <Icon name="close" />
          <span>{say('sb.giveUp')}</span>
        </button>
      </section>
    </form>
  )
}

type VerdictProps = {
  preview: MovePreview | null
  message: string | null
  say: ReturnType<typeof useSay>
  names: ReadonlyMap<string, string>
  timeZone: string
  onTable: (tables: string[]) => void
}

function Verdict({ preview, message, say, names, timeZone, onTable }: VerdictProps) {
  if (message) return <p className="board-refused">{message}</p>
  if (!preview || preview.fits) return null
  const [conflict] = preview.conflicts
  const [other] = preview.ways.otherTables
  return (
    <div className="board-refused" role="status">
      <p>
        {conflict
          ? sayConflict(conflict, { say, names, timeZone })
          : preview.reason
            ? say(`reason.${preview.reason}`)
            : say('sb.doesNotFit')}
        {preview.override && ` ${say('sb.withReason')}`}
      </p>
      {other && (
        <button type="button" className="board-button" onClick={() => onTable(other.tables)}>
          {say('sb.way.table', { table: tablesOf(other.tables, names) })}
        </button>
      )}
    </div>
  )
}
