'use client'

import { Link } from '@payloadcms/ui'
import type { KeptMail } from '@/integrations/email/keptMails'
import { useHouse } from '../house/HouseContext'
import { whenLabel } from '../jobs/whenLabel'
import { useSay } from '../text/useSay'
import { MailFrame } from './MailFrame'

/** One mail as it would have arrived: who, what, the rendered part and the text. */
export function KeptMailPage({ address, mail }: { address: string; mail: KeptMail }) {
  const say = useSay()
  const { timeZone } = useHouse()
  const { to, from, replyTo, keptAt, subject, html, text, attachments = [] } = mail
  const facts = [
    [say('outboxTo'), to],
    [say('outboxFrom'), from],
    [say('outboxReplyTo'), replyTo],
    [say('outboxAt'), whenLabel(keptAt, say.language, timeZone)],
    [say('outboxFiles'), attachments.map(({ filename }) => filename).join(', ')],
  ]
  return (
    <article className="outbox__mail">
      <Link className="outbox__back" href={address} prefetch={false}>
        {say('outboxBack')}
      </Link>
      <h2>{subject}</h2>
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <MailFrame html={html} title={say('outboxFrame', { subject })} />
      <details>
        <summary>{say('outboxText')}</summary>
        <pre>{text}</pre>
      </details>
    </article>
  )
}
