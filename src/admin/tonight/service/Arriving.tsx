'use client'

import { StatusPill } from '../../reservations/StatusPill'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'
import { clockOf } from '../../board/model/clockOf'
import { ActionLink } from '../panels/ActionLink'
import { Panel } from '../panels/Panel'
import { PartyRow } from './PartyRow'
import type { TonightPicked } from './pickTonight'
import { StepButton } from './StepButton'

const MOST = 8

/** Who comes within two hours, in the order of their times. */
export function Arriving({ picked: { arriving } }: { picked: TonightPicked }) {
  const say = useSay()
  const { timeZone } = useBoard()
  return (
    <Panel
      id="arriving"
      title={say('tn.arriving')}
      remark={arriving.length}
      action={
        <ActionLink path="/board?view=list" isPlain>
          {say('tn.all')}
        </ActionLink>
      }
    >
      {arriving.length === 0 ? (
        <p className="panel__none">{say('tn.arrivingNone')}</p>
      ) : (
        <ul>
          {arriving.slice(0, MOST).map((party) => (
            <PartyRow
              key={party.id}
              party={party}
              lead={clockOf(party.startsAt, timeZone)}
              remark={[party.allergies && say('tn.allergy', { what: party.allergies }), party.notes]
                .filter(Boolean)
                .join(' · ')}
              action={
                party.status === 'confirmed' ? (
                  <StepButton party={party} to="arrived" text="tn.arrived" />
                ) : (
                  <StatusPill status={party.status} />
                )
              }
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
