'use client'

import type { BoardParty } from '@/domain/board/board'
import { formatMoney } from '@/domain/money/formatMoney'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'
import { inHouse } from '../../board/model/sumsOf'
import { clockOf } from '../../board/model/clockOf'
import { AHEAD_MS, type TonightPicked } from './pickTonight'

/** In numbers: who is here, who comes, who waits, the whole night; for managers also deposits and no-shows. */
export function TonightSums({ picked }: { picked: TonightPicked }) {
  const say = useSay()
  const { board, nowMs, timeZone } = useBoard()
  const here = inHouse(board)
  const soon = picked.arriving.reduce((all, { partySize }) => all + partySize, 0)
  const waiting = board.waiting?.filter(({ status }) => status === 'waitlisted')
  const deposits = depositsOf(board.parties)
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
      {deposits > 0 && (
        <Sum
          label={say('tn.deposits')}
          value={formatMoney({ amountCents: deposits, currency: board.night.venue.currency }, say.language)}
        />
      )}
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

/** What came in for parties of this night; amounts are there for managers alone. */
const depositsOf = (parties: readonly BoardParty[]) =>
  parties.reduce(
    (all, { deposit }) =>
      deposit?.state === 'paid' || deposit?.state === 'applied' ? all + (deposit.amountCents ?? 0) : all,
    0,
  )

const Sum = ({ label, value, of }: { label: string; value: number | string; of?: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <b>{value}</b> {of && <small>{of}</small>}
    </dd>
  </div>
)
