'use client'

import { signsOf } from '@/domain/board/signsOf'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'
import { clockOf } from '../../board/model/clockOf'
import { Panel } from '../panels/Panel'
import { PartyRow } from './PartyRow'
import type { TonightPicked } from './pickTonight'

/** Requests that wait for an answer, and parties that still need a table. */
export function Decisions({ picked: { toDecide, noTable } }: { picked: TonightPicked }) {
  const say = useSay()
  const { nowMs, open, timeZone } = useBoard()
  const missing = noTable.filter(({ status }) => status !== 'pending')
  const openButton = (id: string, text: 'tn.answer' | 'tn.find') => (
    <button type="button" className="action-link" onClick={() => open({ kind: 'party', id })}>
      {say(text)}
    </button>
  )
  return (
    <Panel id="decisions" title={say('tn.decisions')} remark={toDecide.length + missing.length}>
      {toDecide.length + missing.length === 0 ? (
        <p className="panel__none">{say('tn.decisionsNone')}</p>
      ) : (
        <ul>
          {toDecide.map((party) => (
            <PartyRow
              key={party.id}
              party={party}
              lead={<Icon name="pending" />}
              remark={[
                say('tn.requestFor', { time: clockOf(party.startsAt, timeZone) }),
                party.lapsesAt &&
                  signsOf(party, nowMs).lapsesInSeconds !== 0 &&
                  say('tn.lapsesAt', { time: clockOf(party.lapsesAt, timeZone) }),
              ]
                .filter(Boolean)
                .join(' · ')}
              action={openButton(party.id, 'tn.answer')}
            />
          ))}
          {missing.map((party) => (
            <PartyRow
              key={party.id}
              party={party}
              lead={<Icon name="alarm" />}
              remark={say('tn.comesAt', { time: clockOf(party.startsAt, timeZone) })}
              action={openButton(party.id, 'tn.find')}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
