'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { giftCardWords } from '@/i18n/admin/words/giftCards'
import type { GuestMembership } from '@/operations/memberships/membershipsOfGuest'
import { useHouse } from '../house/HouseContext'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

/** What a guest is entitled to as a member; nothing where there is no membership. */
export function GuestMemberships({ customerId }: { customerId: string }) {
  const { config } = useConfig()
  const { timeZone } = useHouse()
  const say = useSay()
  const [found, setFound] = useState<GuestMembership[]>([])
  const { api } = config.routes

  useEffect(() => {
    const gone = new AbortController()
    callApi<{ memberships: GuestMembership[] }>(`${api}/memberships/of-guest/${customerId}`, {
      signal: gone.signal,
    }).then(
      (answer) => answer.ok && setFound(answer.body.memberships),
      () => undefined, // the page says already that the house cannot be reached
    )
    return () => gone.abort()
  }, [api, customerId])

  if (found.length === 0) return null
  const day = (instant: string) =>
    new Date(instant).toLocaleDateString(say.language === 'en' ? 'en-GB' : 'pl', {
      timeZone,
      day: 'numeric',
      month: 'long',
    })
  return (
    <section className="guest-panel__part">
      <h3>{say('member.title')}</h3>
      {found.map(({ id, plan, state, benefits, paidUntil, bringsBenefits }) => (
        <div key={id}>
          <p>
            <b>{plan}</b>, {giftCardWords.memberships?.options?.state?.[state]?.[say.language]}
            {paidUntil && `, ${say('member.paidUntil', { date: day(paidUntil) })}`}
          </p>
          {bringsBenefits ? (
            benefits.length > 0 && (
              <ul>
                {benefits.map((benefit) => (
                  <li key={benefit}>{benefit}</li>
                ))}
              </ul>
            )
          ) : (
            <p className="guest-panel__note">{say('member.resting')}</p>
          )}
        </div>
      ))}
    </section>
  )
}
