'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Membership } from '@/payload-types'
import { ConfirmSheet } from '../customers/ConfirmSheet'
import { useWhen } from '../customers/useWhen'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

type Ending = 'atPeriodEnd' | 'now'

/** Above a membership's fields: how it stands in plain words, and ending it. */
export function MembershipPanel() {
  const { id, initialData } = useDocumentInfo()
  return id ? <Panel id={String(id)} membership={initialData as Membership} /> : null
}

function Panel({ id, membership }: { id: string; membership: Membership }) {
  const { config } = useConfig()
  const say = useSay()
  const when = useWhen()
  const router = useRouter()
  const [asked, setAsked] = useState<Ending | null>(null)
  const { state, amountCents, currency, failedPayments, paidUntil, cancelsAt } = membership
  const amount = formatMoney({ amountCents, currency }, say.language)
  const until = (instant: string | null | undefined) => (instant ? when(instant) : '')
  const end = async (ending: Ending) => {
    const answer = await callApi(`${config.routes.api}/memberships/${id}/end`, {
      method: 'POST',
      body: { when: ending },
    })
    if (!answer.ok) return answer.refusal.message ?? say('failed')
    toast.success(say('member.ended'))
    setAsked(null)
    router.refresh()
    return null
  }
  const endings: Ending[] = state === 'ended' ? [] : state === 'active' ? ['atPeriodEnd', 'now'] : ['now']
  return (
    <div className="guest-panel payment-panel">
      <p className="payment-panel__state">
        {say(`member.is.${state}`, {
          amount,
          until: until(state === 'cancelled' ? (cancelsAt ?? paidUntil) : paidUntil),
          tries: failedPayments ?? 0,
        })}
      </p>
      {endings.length > 0 && (
        <div className="guest-panel__buttons">
          {endings.map((ending) => (
            <button key={ending} type="button" className="action-link" onClick={() => setAsked(ending)}>
              {say(`member.end.${ending}`)}
            </button>
          ))}
        </div>
      )}
      {asked && (
        <ConfirmSheet
          title={say(`member.endTitle.${asked}`)}
          lead={say(`member.endLead.${asked}`)}
          confirm={say(`member.end.${asked}`)}
          isAlarm
          onConfirm={() => end(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}
