'use client'

import { memo } from 'react'
import type { WaitingParty } from '@/domain/board/board'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { clockOf } from '../model/clockOf'
import { tablesOf } from '../model/sentenceOf'
import { Countdown } from './Countdown'

/** Who waits: a rail beside the night, a dock at the thumb on a tablet. */
export function WaitingRail() {
  const { board, open } = useBoard()
  const say = useSay()
  const { waiting } = board
  if (!waiting) return null
  return (
    <aside className="board-rail" aria-label={say('sb.waitingList')}>
      <div className="board-rail__head">
        <h2>
          {say('sb.waiting')} <small>{waiting.length}</small>
        </h2>
        <button
          type="button"
          className="board-button board-button--square"
          aria-label={say('sb.addToList')}
          title={say('sb.addToList')}
          onClick={() => open({ kind: 'booking', isWaiting: true })}
        >
          <Icon name="plus" />
        </button>
      </div>
      {waiting.length > 0 && (
        <ul tabIndex={-1}>
          {waiting.map((party) => (
            <WaitingCard key={party.id} party={party} />
          ))}
        </ul>
      )}
    </aside>
  )
}

const WaitingCard = memo(function WaitingCard({ party }: { party: WaitingParty }) {
  const { act, names, nowMs, open, timeZone } = useBoard()
  const say = useSay()
  const { expected, fit, name, notes, offer, partySize, since, staffNotes, wantedFrom, wantedTo } = party
  const clock = (instant: string) => clockOf(instant, timeZone)
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(since)) / 60_000))
  const maySeat = party.next.some(({ to }) => to === 'seated')
  const show = () => open({ kind: 'party', id: party.id })
  const remark = staffNotes ?? notes
  return (
    <li className="board-waiting" data-waiting={party.id}>
      <div className="board-waiting__head">
        <b>{partySize}</b>
        <button type="button" onClick={show}>
          {name ?? say('sb.walkIn')}
        </button>
        {minutes <= LONGEST_WAIT && <time>{waited(minutes)}</time>}
      </div>
      <p title={remark ?? undefined}>
        {clock(wantedFrom)}
        {wantedTo !== wantedFrom && `–${clock(wantedTo)}`}
        {remark && ` · ${remark}`}
      </p>
      {offer ? (
        <button type="button" className="board-button" onClick={show}>
          <Icon name="held" />
          {say('sb.offered', { table: tablesOf(offer.tables, names) })}
          {offer.lapsesAt && (
            <small>
              <Countdown until={offer.lapsesAt} />
            </small>
          )}
        </button>
      ) : fit && maySeat ? (
        <button
          type="button"
          className="board-button board-button--main"
          onClick={() =>
            act({
              kind: 'status',
              id: party.id,
              body: { to: 'seated', revision: party.revision, tables: fit.tables },
            })
          }
        >
          <Icon name="seated" />
          {say('sb.seatAt', { table: tablesOf(fit.tables, names) })}
          {fit.freeUntil && <small>{say('sb.until', { time: clock(fit.freeUntil) })}</small>}
        </button>
      ) : (
        <button type="button" className="board-button" onClick={show}>
          <Icon name="waitlisted" />
          {expected
            ? say('sb.expected', { table: tablesOf(expected.tables, names), time: clock(expected.startsAt) })
            : say('sb.nothingSoon')}
        </button>
      )}
    </li>
  )
})

/** Who joined days ahead does not wait at the door. */
const LONGEST_WAIT = 360

const waited = (minutes: number) =>
  minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`
