'use client'

import { memo, useMemo, type CSSProperties } from 'react'
import type { BoardParty } from '@/domain/board/board'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { lanesOf } from '../model/lanesOf'
import { placeOf, type NightAxis } from '../model/nightAxis'
import { stayOf } from '../model/stayOf'
import { Bar } from './Bar'
import { isSameProps } from './isSameProps'

type Props = {
  parties: readonly BoardParty[]
  axis: NightAxis
  nowMs: number
  names: ReadonlyMap<string, string>
  waiting: ReadonlySet<string>
  isHost: boolean
  carried: string | null
}

/** Whoever has no table yet: always in view until somebody has found one. */
export const Lane = memo(function Lane({ parties, axis, nowMs, names, waiting, isHost, carried }: Props) {
  const say = useSay()
  const stays = useMemo(
    () => parties.map((party) => ({ id: party.id, party, ...stayOf(party, nowMs) })),
    [nowMs, parties],
  )
  const { laneOf, lanes } = useMemo(() => lanesOf(stays), [stays])
  return (
    <div
      role="row"
      className={`board-row board-lane${lanes === 0 ? ' board-lane--empty' : ''}`}
      aria-rowindex={3}
      data-row="lane"
      style={{ '--lanes': Math.max(1, lanes) } as CSSProperties}
    >
      <div role="rowheader" className="board-row__head" aria-colindex={1}>
        <b>
          {lanes > 0 && <Icon name="alarm" />}
          {say('sb.noTableHead')}
        </b>
      </div>
      <div className="board-row__time" role="presentation">
        {lanes === 0 && (
          <div role="gridcell" aria-colindex={2} className="app-unseen">
            {say('sb.allSeated')}
          </div>
        )}
        {stays.map(({ id, party, fromMs, untilMs }) => (
          <Bar
            key={id}
            cellKey={`${id}@`}
            party={party}
            from={Math.max(0, placeOf(fromMs, axis))}
            long={placeOf(untilMs, axis) - Math.max(0, placeOf(fromMs, axis))}
            lane={laneOf.get(id) ?? 0}
            nowMs={nowMs}
            timeZone={axis.timeZone}
            names={names}
            isWaiting={waiting.has(id)}
            isCarried={carried === id}
            mayMove={isHost}
          />
        ))}
      </div>
    </div>
  )
}, isSameProps)
