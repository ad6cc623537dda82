'use client'

import { memo, useMemo, type KeyboardEvent } from 'react'
import type { TablePlan } from '@/domain/board/board'
import { ICON_PATHS } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { FINGER_PX, fingerRoomCm, hitBox } from '../model/fingerRoom'
import { floorPlan, HEAD_CM } from '../model/floorPlan'
import type { TableState } from '../model/tableState'
import { tableWords } from '../model/tableWords'
import { tableFace, type TableFace } from './tableFace'
import { TableShape } from './TableShape'

type Props = {
  states: ReadonlyMap<string, TableState>
  /** Of the drawing, width over height. */
  proportion: number
  isLive: boolean
  onTap: (tableId: string) => void
}

/** Rooms with their tables to scale. */
export function FloorDrawing({ states, proportion, isLive, onTap }: Props) {
  const { board, nowMs, timeZone } = useBoard()
  const say = useSay()
  const plan = useMemo(
    () => floorPlan(board.areas, proportion, { isTrimmed: true }),
    [board.areas, proportion],
  )
  const hitCm = useMemo(() => fingerRoomCm(plan.rooms), [plan])
  const pad = 12
  const [wideCm, highCm] = [plan.widthCm + 2 * pad, plan.heightCm + 2 * pad]
  const least = FINGER_PX / hitCm
  return (
    <svg
      viewBox={`${-pad} ${-pad} ${wideCm} ${highCm}`}
      style={{ minWidth: wideCm * least, minHeight: highCm * least }}
      role="group"
      aria-label={say('sb.view.floor')}
    >
      {plan.rooms.map(({ area, heightCm, plans, widthCm, xCm, yCm }) => {
        const free = area.tables.filter(({ id }) => !states.get(id)?.party && !states.get(id)?.block).length
        return (
          <g key={area.id} transform={`translate(${xCm} ${yCm})`}>
            <rect className="board-room" width={widthCm} height={heightCm} rx={14} />
            <text className="board-room-name" x={28} y={50} fontSize={30}>
              {area.name}
            </text>
            <text className="board-room-free" x={widthCm - 28} y={50} fontSize={26} textAnchor="end">
              {say.count('sbFree', free)}
            </text>
            <g transform={`translate(0 ${HEAD_CM})`}>
              {area.tables.map((table) => {
                const at = plans.get(table.id)
                const state = states.get(table.id)
                if (!at || !state) return null
                const face = tableFace({ table, state, say, timeZone, nowMs, isLive })
                return (
                  <DrawnTable
                    key={table.id}
                    id={table.id}
                    name={table.name}
                    plan={at}
                    hitCm={hitCm}
                    {...face}
                    onTap={onTap}
                  />
                )
              })}
            </g>
          </g>
        )
      })}
    </svg>
  )
}

type TableProps = TableFace & {
  id: string
  name: string
  plan: TablePlan
  /** How wide it can be hit at least. */
  hitCm: number
  onTap: (tableId: string) => void
}

const DrawnTable = memo(function DrawnTable(props: TableProps) {
  const { hitCm, id, icon, isLate, kind, name, onTap, plan, sentence, until, who } = props
  const { heightCm, widthCm, xCm, yCm } = plan
  const [cx, cy] = [xCm + widthCm / 2, yCm + heightCm / 2]
  const { isSeat, isBelow: isSmall } = tableWords(plan)
  const font = isSeat ? (name.length > 2 ? 18 : 21) : 25
  const wide = Math.max(3, Math.floor((isSmall ? 190 : widthCm) / (font * 0.52)))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onTap(id)
  }
  return (
    <g
      className={`board-table board-table--${kind}${isLate ? ' board-table--late' : ''}`}
      tabIndex={0}
      role="button"
      data-table={id}
      aria-label={sentence}
      onClick={() => onTap(id)}
      onKeyDown={onKeyDown}
    >
      <title>{sentence}</title>
      <rect className="board-table__hit" {...hitBox(plan, hitCm)} />
      <TableShape className="board-table__focus" plan={plan} more={7} />
      <TableShape className="board-table__shape" plan={plan} more={0} />
      {isSeat ? (
        <text x={cx} y={cy + font * 0.36} fontSize={font} fontWeight={700}>
          {name}
        </text>
      ) : (
        <>
          <text
            x={cx + (icon ? font * 0.55 : 0)}
            y={isSmall ? cy + font * 0.36 : cy - font * 0.55}
            fontSize={font}
            fontWeight={700}
          >
            {name}
          </text>
          {icon && (
            <g
              transform={`translate(${cx - font * (0.75 + name.length * 0.3)} ${isSmall ? cy - font * 0.5 : cy - font * 1.4}) scale(${font / 16})`}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.6}
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              <path d={ICON_PATHS[icon]} />
            </g>
          )}
          <text
            className={isSmall ? 'board-table__below' : undefined}
            x={cx}
            y={isSmall ? yCm + heightCm + font * 1.05 : cy + font * 0.6}
            fontSize={font * 0.88}
            fontWeight={600}
          >
            {cut(who, wide)}
          </text>
          <text
            className={isSmall ? 'board-table__below board-table__below--muted' : undefined}
            x={cx}
            y={isSmall ? yCm + heightCm + font * 2.05 : cy + font * 1.55}
            fontSize={font * 0.84}
          >
            {cut(until, wide)}
          </text>
        </>
      )}
    </g>
  )
})

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
