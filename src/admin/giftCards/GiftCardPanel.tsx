'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { formatMoney } from '@/domain/money/formatMoney'
import type { GiftCard, LedgerLine } from '@/payload-types'
import { LedgerRows } from '../billing/LedgerRows'
import { ConfirmSheet } from '../customers/ConfirmSheet'
import { useWhen } from '../customers/useWhen'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

type Order = 'block' | 'unblock' | 'renew'

const ORDERS: Partial<Record<GiftCard['state'], Order[]>> = {
  active: ['renew', 'block'],
  blocked: ['unblock'],
}
const WORDS = {
  block: ['giftBlock', 'giftBlockLead'],
  unblock: ['giftUnblock', 'giftUnblockLead'],
  renew: ['giftRenew', 'giftRenewLead'],
} as const

/** Above a card's fields: how it stands in plain words, what the ledger says, and what can be done with it. */
export function GiftCardPanel() {
  const { id, initialData } = useDocumentInfo()
  return id ? <Panel id={String(id)} card={initialData as GiftCard} /> : null
}

function Panel({ id, card }: { id: string; card: GiftCard }) {
  const { api } = useConfig().config.routes
  const say = useSay()
  const when = useWhen()
  const router = useRouter()
  const lines = useLines(id)
  const [asked, setAsked] = useState<Order | null>(null)
  const { state, deliveredAt, currency } = card
  const amount = formatMoney({ amountCents: card.balanceCents ?? 0, currency }, say.language)
  const isOut = state === 'active' || state === 'blocked'
  const carryOut = async (order: Order) => {
    const answer = await callApi(`${api}/gift-cards/${id}/${order}`, { method: 'POST' })
    if (!answer.ok) return answer.refusal.message ?? say('failed')
    toast.success(say('giftChanged'))
    setAsked(null)
    router.refresh()
    return null
  }
  return (
    <div className="guest-panel payment-panel">
      <p className="payment-panel__state">{say(`giftIs.${state}`, { amount })}</p>
      {isOut && <p>{deliveredAt ? say('giftSent', { when: when(deliveredAt) }) : say('giftNotSent')}</p>}
      {isOut && <p className="guest-panel__note">{say('giftRefundAt')}</p>}
      {lines.length > 0 && (
        <section className="guest-panel__part">
          <h3>{say('giftBook')}</h3>
          <LedgerRows lines={lines} />
        </section>
      )}
      <div className="guest-panel__buttons">
        {(ORDERS[state] ?? []).map((order) => (
          <button key={order} type="button" className="action-link" onClick={() => setAsked(order)}>
            {say(WORDS[order][0])}
          </button>
        ))}
      </div>
      {asked && (
        <ConfirmSheet
          title={say(WORDS[asked][0])}
          lead={say(WORDS[asked][1])}
          confirm={say(WORDS[asked][0])}
          isAlarm={asked !== 'unblock'}
          onConfirm={() => carryOut(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}

function useLines(id: string): LedgerLine[] {
  const { api } = useConfig().config.routes
  const [lines, setLines] = useState<LedgerLine[]>([])
  useEffect(() => {
    const gone = new AbortController()
    const query = `where[giftCard][equals]=${id}&depth=0&limit=100&sort=at,entry,place`
    callApi<{ docs: LedgerLine[] }>(`${api}/ledger-lines?${query}`, { signal: gone.signal })
      .then((answer) => answer.ok && setLines(answer.body.docs))
      .catch(() => undefined) // left, or the connection is gone: what is shown stays
    return () => gone.abort()
  }, [api, id])
  return lines
}
