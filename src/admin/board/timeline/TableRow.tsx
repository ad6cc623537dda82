'use client'

import { memo, useMemo, type CSSProperties } from 'react'
import type { BoardBlock, BoardParty, BoardTable } from '@/domain/board/board'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { isInTheWay } from '../model/stayOf'
import type { RowVerdict } from '../model/judgeCarry'
import { layoutRow } from '../model/layoutRow'
import type { NightAxis } from '../model/nightAxis'
import { venueClock } from '../model/venueClock'
import { Bar } from './Bar'
import { isSameProps } from './isSameProps'

export type Ghost = {
  from: number
  long: number
  fits: boolean
  label: string
  clash: { from: number; long: number } | null
}

type Props = {
  table: BoardTable
  rowIndex: number
  parties: readonly BoardParty[]
  blocks: readonly BoardBlock[]
  axis: NightAxis
  nowMs: number
  names: ReadonlyMap<string, string>
  waiting: ReadonlySet<string>
  isHost: boolean
  verdict: RowVerdict | null
  /** Only on the row that something is carried over. */
  ghost: Ghost | null
  /** Id of the party that has been taken up, if it is on this row. */
  carried: string | null
}

const VERDICT_CLASS = {
  free: 'board-row--free',
  taken: 'board-row--taken',
  blocked: 'board-row--taken',
  'too-small': 'board-row--unfit',
  'too-large': 'board-row--unfit',
  inactive: 'board-row--unfit',
} as const

/** One table's night. */
export const TableRow = memo(function TableRow(props: Props) {
  const { ghost, rowIndex, table, verdict } = props
  const say = useSay()
  const className = ['board-row', verdict && VERDICT_CLASS[verdict], ghost && 'board-row--target']
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={className.filter(Boolean).join(' ')}
      data-row={table.id}
      data-table={table.id}
    >
      <div role="rowheader" className="board-row__head" aria-colindex={1}>
        <b>{table.name}</b>
        <small>
          {verdict
            ? say(`sb.row.${verdict}`)
            : table.minParty > 1 && table.minParty !== table.maxParty
              ? `${table.minParty}–${table.maxParty}`
              : table.maxParty}
        </small>
      </div>
      <div className="board-row__time" role="presentation">
        <Cells
          table={table}
          parties={props.parties}
          blocks={props.blocks}
          axis={props.axis}
          nowMs={props.nowMs}
          names={props.names}
          waiting={props.waiting}
          isHost={props.isHost}
          carried={props.carried}
        />
        {ghost && <GhostBar ghost={ghost} />}
      </div>
    </div>
  )
}, isSameProps)

type CellsProps = Pick<
  Props,
  'table' | 'parties' | 'blocks' | 'axis' | 'nowMs' | 'names' | 'waiting' | 'isHost' | 'carried'
>

const Cells = memo(function Cells({
  table,
  parties,
  blocks,
  axis,
  nowMs,
  names,
  waiting,
  isHost,
  carried,
}: CellsProps) {
  const say = useSay()
  const items = useMemo(
    () => layoutRow({ tableId: table.id, parties, blocks, axis, nowMs }),
    [axis, blocks, nowMs, parties, table.id],
  )
  return items.map((item) => {
    const place = { '--from': item.from, '--long': item.long } as CSSProperties
    if (item.kind === 'party')
      return (
        <Bar
          key={item.key}
          cellKey={item.key}
          party={item.party}
          from={item.from}
          long={item.long}
          nowMs={nowMs}
          timeZone={axis.timeZone}
          names={names}
          isWaiting={waiting.has(item.party.id)}
          isCarried={carried === item.party.id}
          mayMove={isHost && isInTheWay(item.party)}
        />
      )
    const until = venueClock(item.untilMs, axis.timeZone)
    return (
      <div
        key={item.key}
        role="gridcell"
        aria-colindex={2 + Math.floor(item.from)}
        aria-colspan={Math.max(1, Math.ceil(item.long))}
        className="board-cell"
        style={place}
      >
        {item.kind === 'block' ? (
          <div className="board-block" tabIndex={-1} data-cell={item.key}>
            <Icon name="lock" />
            <span>{item.block.reason ?? say('sb.blocked')}</span>
          </div>
        ) : (
          <button
            type="button"
            className={item.isPast ? 'board-gap board-gap--past' : 'board-gap'}
            tabIndex={-1}
            data-cell={item.key}
            data-gap={item.fromMs}
            aria-disabled={item.isPast || !isHost ? true : undefined}
            aria-label={say('sb.gap', {
              table: table.name,
              from: venueClock(item.fromMs, axis.timeZone),
              until,
            })}
          >
            {isHost && !item.isPast && (
              <span>
                <Icon name="plus" />
                {say('sb.freeUntil', { time: until })}
              </span>
            )}
          </button>
        )}
      </div>
    )
  })
}, isSameProps)

export function GhostBar({ ghost }: { ghost: Ghost }) {
  const place = ({ from, long }: { from: number; long: number }) =>
    ({ '--from': from, '--long': long }) as CSSProperties
  return (
    <>
      <div
        className={`board-ghost board-ghost--${ghost.fits ? 'fits' : 'bad'}`}
        style={place(ghost)}
        aria-hidden="true"
      >
        <span>
          <Icon name={ghost.fits ? 'ok' : 'alarm'} />
          {ghost.label}
        </span>
      </div>
      {ghost.clash && <div className="board-clash" style={place(ghost.clash)} aria-hidden="true" />}
    </>
  )
}
