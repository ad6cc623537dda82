'use client'

import { memo, type CSSProperties } from 'react'
import type { Arrivals } from '@/domain/board/board'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { clockOf } from '../model/clockOf'

type Props = {
  arrivals: readonly Arrivals[]
  now: number | null
  timeZone: string
  onAsk: (startsAt: string) => void
}

/** How many arrive in each half hour, against what the house takes. A tap asks why. */
export const Strip = memo(function Strip({ arrivals, now, timeZone, onAsk }: Props) {
  const say = useSay()
  const limits = arrivals.flatMap(({ maxCovers }) => (maxCovers === null ? [] : [maxCovers]))
  const most = Math.max(8, ...arrivals.map(({ covers }) => covers), ...limits) * 1.1
  const usual = limits.length > 0 ? mostOften(limits) : null
  return (
    <div role="row" className="board-strip" aria-rowindex={2} data-row="strip">
      <div role="rowheader" className="board-row__head" aria-colindex={1}>
        <b>{say('sb.arrivals')}</b>
        <small>{usual === null ? say('sb.noLimit') : say('sb.limit', { n: usual })}</small>
      </div>
      <div className="board-row__time board-strip__in" role="presentation">
        {arrivals.map(({ covers, isFull, isOver, maxCovers, startsAt }, index) => {
          const className = [
            'board-slot',
            isOver ? 'board-slot--over' : isFull && covers > 0 && 'board-slot--full',
            now !== null && index + 1 <= now && 'board-slot--past',
          ]
          const label = [
            clockOf(startsAt, timeZone),
            say.count('sbArriving', covers),
            maxCovers !== null && say('sb.ofLimit', { n: maxCovers }),
            isOver && say('sb.overLimit'),
          ]
          return (
            <div key={startsAt} role="gridcell" aria-colindex={index + 2}>
              <button
                type="button"
                tabIndex={-1}
                data-cell={`slot:${startsAt}`}
                className={className.filter(Boolean).join(' ')}
                style={{ '--v': covers / most, '--l': (maxCovers ?? 0) / most } as CSSProperties}
                aria-label={label.filter(Boolean).join(', ')}
                onClick={() => onAsk(startsAt)}
              >
                <i />
                {maxCovers !== null && <s />}
                <span>
                  {isOver && <Icon name="alarm" />}
                  {covers || ''}
                </span>
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
})

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}
