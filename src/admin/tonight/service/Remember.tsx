'use client'

import type { BoardParty } from '@/domain/board/board'
import type { Say } from '@/i18n/admin/say'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'
import { clockOf } from '../../board/model/clockOf'
import { Panel } from '../panels/Panel'
import { PartyRow } from './PartyRow'
import type { TonightPicked } from './pickTonight'

const MOST = 8

/** Allergies, guests of honour and days to celebrate, at the tables now and within two hours. */
export function Remember({ picked: { notable } }: { picked: TonightPicked }) {
  const say = useSay()
  const { timeZone } = useBoard()
  return (
    <Panel id="remember" title={say('tn.remember')} remark={notable.length}>
      {notable.length === 0 ? (
        <p className="panel__none">{say('tn.rememberNone')}</p>
      ) : (
        <ul>
          {notable.slice(0, MOST).map((party) => (
            <PartyRow
              key={party.id}
              party={party}
              lead={clockOf(party.startsAt, timeZone)}
              remark={whyOf(party, say)}
              isAlert={Boolean(party.allergies)}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}

const whyOf = ({ allergies, guest, occasion, notes }: BoardParty, say: Say): string =>
  [
    allergies && say('tn.allergy', { what: allergies }),
    guest?.isVip && say('tn.vip'),
    occasion && occasion !== 'other' && say(`tn.occasion.${occasion}`),
    notes,
  ]
    .filter(Boolean)
    .join(' · ')
