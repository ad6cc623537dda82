'use client'

import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'
import { inHouse } from '../../board/model/sumsOf'
import { clockOf } from '../../board/model/clockOf'
import { AHEAD_MS, type TonightPicked } from './pickTonight'

/** Four numbers: who is here, who comes, who waits, the whole night. */
export function TonightSums({ picked }: { picked: TonightPicked }) {
  const say = useSay()
  const { board, nowMs, timeZone } = useBoard()
  const here = inHouse(board)
  const soon = picked.arriving.reduce((all, { partySize }) => all + partySize, 0)
  const waiting = board.waiting?.filter(({ status }) => status === 'waitlisted')
  const until = clockOf(new Date(nowMs + AHEAD_MS).toISOString(), timeZone)
  return (
    <dl className="tonight__sums">
      <Sum label={say('tn.here')} value={here.covers} of={say('tn.ofSeats', { seats: here.seats })} />
      <Sum label={say('tn.soon', { time: until })} value={soon} />
      {waiting && (
        <Sum
          label={say('tn.waitingParties')}
          value={waiting.length}
          of={say.count(
            'people',
            waiting.reduce((all, { partySize }) => all + partySize, 0),
          )}
        />
      )}
      <Sum label={say('tn.allNight')} value={picked.covers} />
      {board.you.isManager && (
        <Sum
          label={say('tn.noShows')}
          value={picked.noShows}
          of={say('tn.ofParties', { parties: picked.expected })}
        />
      )}
    </dl>
  )
}

const Sum = ({ label, value, of }: { label: string; value: number; of?: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <b>{value}</b> {of && <small>{of}</small>}
    </dd>
  </div>
)
