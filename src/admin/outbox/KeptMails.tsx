'use client'

import { Link } from '@payloadcms/ui'
import type { KeptMail } from '@/integrations/email/keptMails'
import { useHouse } from '../house/HouseContext'
import { whenLabel } from '../jobs/whenLabel'
import { useSay } from '../text/useSay'

type Props = {
  address: string
  mails: Pick<KeptMail, 'id' | 'subject' | 'to' | 'keptAt'>[]
  chosen: string
}

/** The mails that stayed here, newest first. */
export function KeptMails({ address, mails, chosen }: Props) {
  const say = useSay()
  const { timeZone } = useHouse()
  return (
    <nav className="outbox__list" aria-label={say('outboxNewest')}>
      <ul>
        {mails.map(({ id, subject, to, keptAt }) => (
          <li key={id}>
            <Link
              href={`${address}?mail=${id}`}
              prefetch={false}
              aria-current={id === chosen ? 'true' : undefined}
            >
              <b>{subject}</b>
              <span>{to}</span>
              <time dateTime={keptAt}>{whenLabel(keptAt, say.language, timeZone)}</time>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
