'use client'

import type { ReactNode } from 'react'
import type { BoardParty } from '@/domain/board/board'
import { useSay } from '../../text/useSay'
import { useBoard } from '../../board/BoardContext'

type Props = {
  party: BoardParty
  lead: ReactNode
  remark?: ReactNode
  action?: ReactNode
  isAlert?: boolean
}

/** A party in a card: a tap on it opens its sheet, the button beside it does the next thing. */
export function PartyRow({ party, lead, remark, action, isAlert }: Props) {
  const say = useSay()
  const { names, open } = useBoard()
  const tables = party.tables.map((id) => names.get(id) ?? '').join('+')
  return (
    <li className={`panel__row tonight__party${isAlert ? ' tonight__party--alert' : ''}`}>
      <span className="tonight__lead">{lead}</span>
      <button
        type="button"
        className="tonight__open panel__text"
        onClick={() => open({ kind: 'party', id: party.id })}
      >
        <b>{party.name ?? say('tn.nameless')}</b>{' '}
        <span className="tonight__size">
          ·{' '}
          <span>
            {say.count('people', party.partySize)} ·{' '}
            {tables || <span className="tonight__missing">{say('tn.noTable')}</span>}
          </span>
        </span>
        {remark && <small>{remark}</small>}
      </button>
      {action && <span className="tonight__steps">{action}</span>}
    </li>
  )
}
