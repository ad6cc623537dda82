'use client'

import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { TablePlan } from '@/domain/board/board'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { FINGER_PX, fingerRoomCm, hitBox } from '../model/fingerRoom'
import { floorPlan, HEAD_CM, type Room } from '../model/floorPlan'
import { GRID_CM, overlaps, placeTable } from '../model/placeTable'
import { TableShape } from './TableShape'

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

type Props = {
  /** Of the drawing, width over height. */
  proportion: number
  onDone: () => void
}

/** Tables are put where they stand, by dragging or by the arrow keys; each is saved when all are done. */
export function FloorEdit({ proportion, onDone }: Props) {
  const { api, board, store } = useBoard()
  const say = useSay()
  const plan = useMemo(() => floorPlan(board.areas, proportion), [board.areas, proportion])
  const hitCm = useMemo(() => fingerRoomCm(plan.rooms), [plan])
  const least = FINGER_PX / hitCm
  const [moved, setMoved] = useState<ReadonlyMap<string, TablePlan>>(new Map())
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const drawing = useRef<SVGSVGElement>(null)
  const held = useRef<{ id: string; room: Room; dx: number; dy: number } | null>(null)
  const planOf = (room: Room, id: string) => moved.get(id) ?? room.plans.get(id)

  const put = (room: Room, id: string, to: { xCm: number; yCm: number }) => {
    const before = planOf(room, id)
    if (!before) return
    const walls = { widthCm: room.widthCm, heightCm: room.heightCm - HEAD_CM }
    setMoved(new Map(moved).set(id, placeTable(before, to, walls)))
  }
  /** Where a finger points, in centimetres of the drawing. */
  const pointOf = ({ clientX, clientY }: PointerEvent) => {
    const matrix = drawing.current?.getScreenCTM()?.inverse()
    return new DOMPoint(clientX, clientY).matrixTransform(matrix ?? undefined)
  }
  const onDown = (event: PointerEvent, room: Room, id: string) => {
    const at = planOf(room, id)
    if (!at || event.button !== 0) return
    const point = pointOf(event)
    held.current = { id, room, dx: point.x - at.xCm, dy: point.y - at.yCm }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onMove = (event: PointerEvent) => {
    if (!held.current) return
    const { dx, dy, id, room } = held.current
    const point = pointOf(event)
    put(room, id, { xCm: point.x - dx, yCm: point.y - dy })
  }
  const onKeyDown = (event: KeyboardEvent, room: Room, id: string) => {
    const arrow = ARROWS[event.key]
    const at = planOf(room, id)
    if (!arrow || !at) return
    event.preventDefault()
    const by = event.shiftKey ? GRID_CM * 5 : GRID_CM
    put(room, id, { xCm: at.xCm + arrow[0] * by, yCm: at.yCm + arrow[1] * by })
  }
  async function save() {
    setBusy(true)
    setFailed(false)
    for (const [id, to] of moved) {
      const answer = await api.placeTable(id, to).catch(() => null)
      if (!answer?.ok) {
        setFailed(true)
        setBusy(false)
        return
      }
    }
    await store.refresh()
    onDone()
  }

  return (
    <div className="board-floor board-floor--edit">
      <p className="board-hint board-floor__line">
        <span>{say('sb.placeHint')}</span>
        <button type="button" className="board-button" disabled={isBusy} onClick={onDone}>
          {say('sb.giveUp')}
        </button>
        <button
          type="button"
          className="board-button board-button--main"
          disabled={isBusy || moved.size === 0}
          onClick={() => void save()}
        >
          <Icon name="ok" />
          {say('sb.save')}
        </button>
      </p>
      {hasFailed && (
        <p className="board-refused" role="alert">
          {say('sb.placeFailed')}
        </p>
      )}
      <svg
        ref={drawing}
        viewBox={`-12 -12 ${plan.widthCm + 24} ${plan.heightCm + 24}`}
        style={{ minWidth: (plan.widthCm + 24) * least, minHeight: (plan.heightCm + 24) * least }}
        role="group"
        aria-label={say('sb.placeTables')}
        onPointerMove={onMove}
        onPointerUp={() => (held.current = null)}
        onPointerCancel={() => (held.current = null)}
      >
        {plan.rooms.map((room) => (
          <g key={room.area.id} transform={`translate(${room.xCm} ${room.yCm})`}>
            <rect className="board-room" width={room.widthCm} height={room.heightCm} rx={14} />
            <text className="board-room-name" x={28} y={50} fontSize={30}>
              {room.area.name}
            </text>
            <g transform={`translate(0 ${HEAD_CM})`}>
              {room.area.tables.map(({ id, name }) => {
                const at = planOf(room, id)
                if (!at) return null
                const isOver = room.area.tables.some(
                  (other) => other.id !== id && overlaps(at, planOf(room, other.id) ?? at),
                )
                return (
                  <g
                    key={id}
                    className={`board-table board-table--placed board-table--free${isOver ? ' board-table--overlaps' : ''}`}
                    tabIndex={0}
                    data-table={id}
                    role="button"
                    aria-label={say('sb.placed', { table: name, x: at.xCm, y: at.yCm })}
                    onPointerDown={(event) => onDown(event, room, id)}
                    onKeyDown={(event) => onKeyDown(event, room, id)}
                  >
                    <rect className="board-table__hit" {...hitBox(at, hitCm)} />
                    <TableShape className="board-table__focus" plan={at} more={7} />
                    <TableShape className="board-table__shape" plan={at} more={0} />
                    <text
                      x={at.xCm + at.widthCm / 2}
                      y={at.yCm + at.heightCm / 2 + 7}
                      fontSize={20}
                      fontWeight={700}
                    >
                      {name}
                    </text>
                  </g>
                )
              })}
            </g>
          </g>
        ))}
      </svg>
    </div>
  )
}
