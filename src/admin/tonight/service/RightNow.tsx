'use client'

import { signsOf } from '@/domain/board/signsOf'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'
import { clockOf } from '../../board/model/clockOf'
import { Panel } from '../panels/Panel'
import { PartyRow } from './PartyRow'
import type { TonightPicked } from './pickTonight'
import { StepButton } from './StepButton'

/** Who stands at the door, who is late, who sits on the next party's time. */
export function RightNow({ picked: { atTheDoor, late, overTime } }: { picked: TonightPicked }) {
  const say = useSay()
  const { nowMs, timeZone } = useBoard()
  const count = atTheDoor.length + late.length + overTime.length
  return (
    <Panel id="now" title={say('tn.now')} remark={count}>
      {count === 0 ? (
        <p className="panel__none">{say('tn.nowNone')}</p>
      ) : (
        <ul>
          {atTheDoor.map((party) => (
            <PartyRow
              key={party.id}
              party={party}
              lead={<Icon name="arrived" />}
              remark={party.arrivedAt && say('tn.hereSince', { time: clockOf(party.arrivedAt, timeZone) })}
              action={<StepButton party={party} to="seated" text="tn.seat" isMain />}
              isAlert
            />
          ))}
          {late.map((party) => (
            <PartyRow
              key={party.id}
              party={party}
              lead={<Icon name="late" />}
              remark={say('tn.lateBy', { minutes: signsOf(party, nowMs).lateMinutes ?? 0 })}
              action={
                <>
                  {party.phone && (
                    <a
                      className="action-link tonight__call"
                      href={`tel:${party.phone}`}
                      aria-label={`${say('tn.call')}: ${party.name ?? say('tn.nameless')}`}
                      title={say('tn.call')}
                    >
                      <Icon name="phone" />
                    </a>
                  )}
                  <StepButton party={party} to="arrived" text="tn.arrived" />
                </>
              }
            />
          ))}
          {overTime.map((party) => (
            <PartyRow
              key={party.id}
              party={party}
              lead={<Icon name="over" />}
              remark={say('tn.overBy', { minutes: signsOf(party, nowMs).overMinutes ?? 0 })}
              action={<StepButton party={party} to="completed" text="tn.left" />}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
