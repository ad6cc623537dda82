'use client'

import type { WaitingParty } from '@/domain/board/board'
import { Icon } from '../../icons/Icon'
import { StatusPill } from '../../reservations/StatusPill'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'
import { clockOf } from '../../board/model/clockOf'
import { Panel } from '../panels/Panel'

const MOST = 6

/** Who waits for a table, the first in line first; one tap seats those for whom one is free. */
export function WaitingLine({ waiting }: { waiting: readonly WaitingParty[] }) {
  const say = useSay()
  return (
    <Panel id="waiting" title={say('tn.waiting')} remark={waiting.length}>
      {waiting.length === 0 ? (
        <p className="panel__none">{say('tn.waitingNone')}</p>
      ) : (
        <ul>
          {waiting.slice(0, MOST).map((party) => (
            <WaitingRow key={party.id} party={party} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function WaitingRow({ party }: { party: WaitingParty }) {
  const say = useSay()
  const { nowMs, open, timeZone } = useBoard()
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(party.since)) / 60_000))
  const wants = say('tn.wants', {
    from: clockOf(party.wantedFrom, timeZone),
    to: clockOf(party.wantedTo, timeZone),
  })
  return (
    <li className="panel__row tonight__party">
      <span className="tonight__lead">{party.partySize}</span>
      <button
        type="button"
        className="tonight__open panel__text"
        onClick={() => open({ kind: 'party', id: party.id })}
      >
        <b>{party.name ?? say('tn.nameless')}</b>
        <small>{minutes < 180 ? `${say('tn.waitsFor', { minutes })} · ${wants}` : wants}</small>
      </button>
      <WaitingStep party={party} />
    </li>
  )
}

function WaitingStep({ party }: { party: WaitingParty }) {
  const say = useSay()
  const { act, names, timeZone, waiting } = useBoard()
  const namesOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').join('+')
  if (party.offer)
    return (
      <span className="tonight__offer">
        <StatusPill status="held" /> {namesOf(party.offer.tables)}
      </span>
    )
  const { fit } = party
  if (fit && party.next.some(({ to }) => to === 'seated'))
    return (
      <button
        type="button"
        className="action-link action-link--main"
        disabled={waiting.has(party.id)}
        aria-label={say('tn.seatAt', { name: party.name ?? say('tn.nameless'), tables: namesOf(fit.tables) })}
        onClick={() =>
          act({
            kind: 'status',
            id: party.id,
            body: { revision: party.revision, to: 'seated', tables: fit.tables },
          })
        }
      >
        <Icon name="seated" />
        {namesOf(fit.tables)}
      </button>
    )
  if (!party.expected) return null
  const { startsAt, tables } = party.expected
  return (
    <span className="panel__remark">
      {say('tn.expected', { tables: namesOf(tables), time: clockOf(startsAt, timeZone) })}
    </span>
  )
}
