'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { isManager } from '@/access/roles'
import { messageKindWords } from '@/i18n/admin/words/messages'
import type { Message } from '@/payload-types'
import { useHouse } from '../house/HouseContext'
import { whenLabel } from '../jobs/whenLabel'
import { useSay } from '../text/useSay'
import { DecisionButton } from './DecisionButton'
import { decisionFor } from './decision'
import { MessageStatusPill } from './MessageStatusPill'
import { reasonWord } from './reasonWord'
import { useMessages } from './useMessages'

/** What was written to the guests of these reservations, what is planned, and what did not go out and why. Owner and manager. */
export function MessageRows({ reservations }: { reservations: readonly string[] }) {
  const { user } = useAuth()
  return isManager(user) ? <Rows reservations={reservations} /> : null
}

function Rows({ reservations }: { reservations: readonly string[] }) {
  const { config } = useConfig()
  const say = useSay()
  const { messages, hasMore, readAgain } = useMessages(reservations)
  const list = `${config.routes.admin}/collections/messages`
  return (
    <section className="guest-panel__part">
      <h3>{say('messagePanel')}</h3>
      {messages?.length === 0 && <p>{say('messagePanelNone')}</p>}
      <ul className="guest-rows message-rows">
        {messages?.map((message) => (
          <MessageRow key={message.id} message={message} list={list} onChange={readAgain} />
        ))}
      </ul>
      {hasMore && (
        <a
          className="action-link"
          href={`${list}?where[or][0][and][0][reservation][in]=${reservations.join()}&sort=-dueAt`}
        >
          {say('messagePanelMore')}
        </a>
      )}
    </section>
  )
}

type RowProps = { message: Message; list: string; onChange: () => void }

function MessageRow({ message, list, onChange }: RowProps) {
  const say = useSay()
  const { timeZone } = useHouse()
  const { id, kind, status, reason, recipient, dueAt, sentAt, deliveredAt } = message
  const what = messageKindWords[kind]?.[say.language] ?? kind
  const when = whenLabel(sentAt ?? dueAt, say.language, timeZone)
  const arrived =
    deliveredAt && say('messageDelivered', { when: whenLabel(deliveredAt, say.language, timeZone) })
  const decision = decisionFor(status, reason)
  return (
    <li>
      <a href={`${list}/${id}`}>
        <b>{what}</b>
        <span>{[when, recipient, arrived].filter(Boolean).join(' · ')}</span>
        <span className="guest-rows__mark">
          <MessageStatusPill status={status} />
        </span>
        {reason && <span className="message-rows__why">{reasonWord(say, reason)}</span>}
      </a>
      {decision && <DecisionButton id={id} decision={decision} about={what} onDone={onChange} />}
    </li>
  )
}
