'use client'

import type { BoardParty } from '@/domain/board/board'
import { holdsTable } from '@/domain/reservation/status'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { nameOf, tablesOf } from '../model/sentenceOf'
import { stayOf } from '../model/stayOf'

/** Two parties change tables: those whose time overlaps come first. */
export function SwapTables({ party, onDone }: { party: BoardParty; onDone: () => void }) {
  const { act, board, names, nowMs, timeZone } = useBoard()
  const say = useSay()
  const mine = stayOf(party, nowMs)
  const others = board.parties
    .filter((one) => one.id !== party.id && holdsTable(one.status) && one.tables.length > 0)
    .filter((one) => !one.tables.some((id) => party.tables.includes(id)))
    .map((one) => ({ one, stay: stayOf(one, nowMs) }))
    .filter(({ stay }) => stay.fromMs < mine.untilMs && mine.fromMs < stay.untilMs)
    .sort((a, b) => Math.abs(a.one.partySize - party.partySize) - Math.abs(b.one.partySize - party.partySize))
  return (
    <section>
      <h3>{say('sb.swapWith')}</h3>
      {others.length === 0 && <p className="board-hint">{say('sb.nobodyToSwap')}</p>}
      <div className="board-nexts">
        {others.slice(0, 12).map(({ one }) => (
          <button
            key={one.id}
            type="button"
            className="board-next"
            onClick={() => {
              act({
                kind: 'swap',
                body: {
                  a: { id: party.id, revision: party.revision },
                  b: { id: one.id, revision: one.revision },
                },
              })
              onDone()
            }}
          >
            <Icon name="swap" />
            <span>
              {tablesOf(one.tables, names)} · {one.partySize}
              <small>
                {clockOf(one.startsAt, timeZone)} {nameOf(one, say)}
              </small>
            </span>
          </button>
        ))}
      </div>
      <button type="button" className="board-button board-button--plain" onClick={onDone}>
        {say('sb.giveUp')}
      </button>
    </section>
  )
}
