'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { reservationSources } from '@/i18n/admin/words/service'
import type { Consent } from '@/payload-types'
import { Icon } from '../icons/Icon'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'
import { useWhen } from './useWhen'

type Row = Pick<Consent, 'id' | 'kind' | 'given' | 'givenAt' | 'source' | 'textVersion'>

/** What a guest agreed to and took back, the newest first; each leads to the words that were read. */
export function ConsentRows({ customerId }: { customerId: string }) {
  const { config } = useConfig()
  const [rows, setRows] = useState<Row[] | null>(null)
  const say = useSay()
  const when = useWhen()
  const { admin, api } = config.routes

  useEffect(() => {
    const gone = new AbortController()
    const query = new URLSearchParams({
      'where[customer][equals]': customerId,
      sort: '-givenAt',
      limit: '20',
      depth: '0',
    })
    callApi<{ docs: Row[] }>(`${api}/consents?${query}`, { signal: gone.signal }).then(
      (answer) => answer.ok && setRows(answer.body.docs),
      () => undefined, // the page says already that the house cannot be reached
    )
    return () => gone.abort()
  }, [api, customerId])

  if (!rows) return null
  return (
    <section className="guest-panel__part">
      <h3>{say('guestConsents')}</h3>
      {rows.length === 0 && <p>{say('guestConsentsNone')}</p>}
      <ul className="guest-rows">
        {rows.map(({ given, givenAt, id, kind, source, textVersion }) => (
          <li key={id}>
            <a href={`${admin}/collections/consents/${id}`}>
              <b>{say(`guestConsent.${kind}`)}</b>
              <span>
                {[when(givenAt), reservationSources[source]?.[say.language], textVersion].join(' · ')}
              </span>
              <span className="guest-rows__mark">
                <Icon name={given ? 'ok' : 'out'} />
                {say(given ? 'guestConsentGiven' : 'guestConsentTaken')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
