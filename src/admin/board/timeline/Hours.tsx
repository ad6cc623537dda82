'use client'

import { memo } from 'react'
import type { BoardNight } from '@/domain/board/board'
import { dateLabel } from '@/domain/time/dateLabel'
import { useSay } from '../../text/useSay'

type Props = { night: BoardNight; now: number | null; nowLabel: string; onNow: () => void }

/** The clock of the night from left to right; midnight is said in words. */
export const Hours = memo(function Hours({ night, now, nowLabel, onNow }: Props) {
  const say = useSay()
  const midnight = night.columns.findIndex(({ isAfterMidnight }) => isAfterMidnight)
  const nearNow = (index: number) => now !== null && Math.abs(now - index - 0.3) < 0.42
  return (
    <div role="row" className="board-hours" aria-rowindex={1}>
      <div role="columnheader" className="board-row__head" aria-colindex={1}>
        {now === null ? (
          <span className="app-unseen">{say('sb.tables')}</span>
        ) : (
          <button type="button" className="board-now" onClick={onNow}>
            {say('sb.now')} {nowLabel}
          </button>
        )}
      </div>
      <div className="board-row__time" role="presentation">
        {night.columns.map(({ label, startsAt, isAfterMidnight }, index) => {
          const isHalf = label.slice(3, 5) !== '00'
          const isMidnight = index === midnight && midnight > 0
          const className = ['board-hour', isHalf && 'board-hour--half', isMidnight && 'board-hour--midnight']
          return (
            <div
              key={startsAt}
              role="columnheader"
              aria-colindex={index + 2}
              aria-label={isAfterMidnight ? `${label}, ${say('lateNote')}` : label}
              className={className.filter(Boolean).join(' ')}
              style={{ left: `calc(var(--half) * ${index})` }}
            >
              {isHalf ? (
                <span className={nearNow(index) ? 'app-unseen' : undefined}>:{label.slice(3)}</span>
              ) : (
                label
              )}
              {isMidnight && (
                <small>{dateLabel(startsAt.slice(0, 10), say.language, 'short').split(/[ ,]/)[0]}</small>
              )}
            </div>
          )
        })}
        {now !== null && (
          <div className="board-now-tag" style={{ left: `calc(var(--half) * ${now})` }} aria-hidden="true">
            {nowLabel}
          </div>
        )}
      </div>
    </div>
  )
})
