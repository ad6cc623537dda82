'use client'

import type { TableRow } from '@/domain/board/commands'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'

type Props = {
  chosen: readonly string[]
  partySize: number
  /** As the house sees them for that time; null: not known yet. */
  rows: readonly TableRow[] | null
  onChoose: (tables: string[]) => void
}

/** Tables by area. One tap takes one; when it is too small, the next taps push others to it. */
export function TableButtons({ chosen, partySize, rows, onChoose }: Props) {
  const { board } = useBoard()
  const say = useSay()
  const tables = new Map(
    board.areas.flatMap((area) => area.tables.map((table) => [table.id, table] as const)),
  )
  const verdicts = new Map(rows?.map(({ tableId, is }) => [tableId, is]))
  const tap = (id: string) => {
    if (chosen.includes(id)) return onChoose(chosen.filter((one) => one !== id))
    const seats = chosen.reduce((sum, one) => sum + (tables.get(one)?.maxParty ?? 0), 0)
    const isTooSmall = chosen.length > 0 && seats < partySize
    onChoose(isTooSmall ? [...chosen, id] : [id])
  }
  return board.areas.map((area) => (
    <div key={area.id} role="group" aria-label={area.name}>
      <p className="board-hint">{area.name}</p>
      <div className="board-choices">
        {area.tables.map(({ id, maxParty, minParty, name }) => {
          const verdict = verdicts.get(id)
          const isOff = verdict === 'taken' || verdict === 'blocked' || verdict === 'inactive'
          return (
            <button
              key={id}
              type="button"
              className={isOff ? 'board-choice board-choice--off' : 'board-choice'}
              aria-pressed={chosen.includes(id)}
              onClick={() => tap(id)}
            >
              <b>{name}</b>
              <small>
                {minParty < maxParty ? `${minParty}–${maxParty}` : maxParty}
                {verdict && verdict !== 'free' && ` · ${say(`sb.row.${verdict}`)}`}
              </small>
            </button>
          )
        })}
      </div>
    </div>
  ))
}
