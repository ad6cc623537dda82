'use client'

import { memo, type CSSProperties } from 'react'
import type { BoardParty } from '@/domain/board/board'
import { signsOf } from '@/domain/board/signsOf'
import { statusFamily } from '../../reservations/statusFamily'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { nameOf, sentenceOf, tablesOf } from '../model/sentenceOf'
import { Countdown } from './Countdown'
import { Signs } from './Signs'

type Props = {
  cellKey: string
  party: BoardParty
  from: number
  long: number
  lane?: number
  nowMs: number
  timeZone: string
  names: ReadonlyMap<string, string>
  isWaiting: boolean
  isCarried: boolean
  mayMove: boolean
}

/** A party on a row. It is drawn by its status family; colour, icon and word always say the same. */
export const Bar = memo(function Bar(props: Props) {
  const { cellKey, from, isCarried, isWaiting, lane, long, mayMove, names, nowMs, party, timeZone } = props
  const say = useSay()
  const family = statusFamily[party.status]
  const { lateMinutes, overMinutes } = signsOf(party, nowMs)
  const lacksTable = party.tables.length === 0
  const className = [
    'board-bar',
    `board-bar--${family}`,
    `board-bar--${party.status}`,
    lacksTable && 'board-bar--no-table',
    (lateMinutes !== null || overMinutes !== null) && 'board-bar--late',
    party.isAtRisk && party.status === 'confirmed' && 'board-bar--risk',
    isWaiting && 'board-bar--waits',
    isCarried && 'board-bar--origin',
    !mayMove && 'board-bar--still',
  ]
  const place = { '--from': from, '--long': long, '--lane': lane ?? 0 } as CSSProperties
  return (
    <div
      role="gridcell"
      aria-colindex={2 + Math.floor(from)}
      aria-colspan={Math.max(1, Math.ceil(long))}
      className={lane === undefined ? 'board-cell' : 'board-cell board-cell--in-lane'}
      style={place}
    >
      <button
        type="button"
        className={className.filter(Boolean).join(' ')}
        tabIndex={-1}
        data-cell={cellKey}
        data-party={party.id}
        aria-label={sentenceOf(party, { say, timeZone, nowMs, names, isWaiting })}
      >
        <span className="board-bar__room">
          <span className="board-bar__in">
            <Icon name={lacksTable ? 'alarm' : party.status} />
            <span className="board-bar__text">
              <span className="board-bar__name">
                <b>{party.partySize}</b> {nameOf(party, say)}
              </span>
              <span className="board-bar__word">
                {lateMinutes !== null ? (
                  <TimeSign
                    icon="late"
                    minutes={lateMinutes}
                    long={say.count('sbLateMinutes', lateMinutes)}
                  />
                ) : overMinutes !== null ? (
                  <TimeSign
                    icon="over"
                    minutes={overMinutes}
                    long={say.count('sbOverMinutes', overMinutes)}
                  />
                ) : (
                  <>
                    {party.tables.length > 1 && `${tablesOf(party.tables, names)} · `}
                    {say(`status.${party.status}`)}
                    {party.lapsesAt && family === 'open' && (
                      <>
                        {' · '}
                        <Countdown until={party.lapsesAt} />
                      </>
                    )}
                  </>
                )}
              </span>
            </span>
          </span>
        </span>
        <span className="board-bar__signs">
          {isWaiting && (
            <span className="board-bar__waits">
              <Icon name="offline" size={12} />
            </span>
          )}
          <Signs party={party} />
        </span>
        {mayMove && !lacksTable && <span className="board-bar__edge" data-edge="" />}
      </button>
    </div>
  )
})

function TimeSign({ icon, minutes, long }: { icon: 'late' | 'over'; minutes: number; long: string }) {
  return (
    <em className="board-bar__time">
      <span className="is-long">{long}</span>
      <span className="is-short">
        <Icon name={icon} size={12} />+{minutes}
      </span>
    </em>
  )
}
