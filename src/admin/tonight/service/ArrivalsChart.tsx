'use client'

import type { Arrivals } from '@/domain/board/board'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'
import { Panel } from '../panels/Panel'

const HALF_HOUR_MS = 30 * 60_000

/** Covers by half hour against what may arrive at once; the table beneath says the same to those who do not see it. */
export function ArrivalsChart() {
  const say = useSay()
  const { board, nowMs } = useBoard()
  const labels = new Map(board.night.columns.map(({ startsAt, label }) => [startsAt, label]))
  const columns = board.arrivals
  if (columns.length === 0) return null

  const top = Math.max(1, ...columns.flatMap(({ covers, maxCovers }) => [covers, maxCovers ?? 0]))
  return (
    <Panel id="arrivals" title={say('tn.byHalfHour')} remark={say('tn.limitDashed')}>
      <div className="tonight-chart" aria-hidden="true">
        {columns.map((column, index) => (
          <Column
            key={column.startsAt}
            column={column}
            label={index % 2 === 0 ? (labels.get(column.startsAt) ?? '') : ''}
            top={top}
            nowMs={nowMs}
          />
        ))}
      </div>
      <table className="only-heard">
        <caption>{say('tn.byHalfHour')}</caption>
        <tbody>
          {columns.map(({ startsAt, covers, maxCovers }) => (
            <tr key={startsAt}>
              <th scope="row">{labels.get(startsAt)}</th>
              <td>
                {maxCovers === null
                  ? say.count('people', covers)
                  : say('tn.coversOf', { covers, limit: maxCovers })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

type ColumnProps = { column: Arrivals; label: string; top: number; nowMs: number }

function Column({ column: { startsAt, covers, maxCovers, isFull, isOver }, label, top, nowMs }: ColumnProps) {
  const startMs = Date.parse(startsAt)
  const isPast = startMs + HALF_HOUR_MS <= nowMs
  const isNow = !isPast && startMs <= nowMs
  const kinds = [isOver ? 'over' : isFull && 'full', isPast && 'past', isNow && 'now'].flatMap((kind) =>
    kind ? [`tonight-chart__column--${kind}`] : [],
  )
  return (
    <span className={['tonight-chart__column', ...kinds].join(' ')}>
      <span className="tonight-chart__count">{covers || ''}</span>
      <i style={{ height: `${(covers / top) * 100}%` }} />
      {maxCovers !== null && <s style={{ bottom: `${(maxCovers / top) * 100}%` }} />}
      <em>{label}</em>
    </span>
  )
}
