import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { GiftCardState } from '@/domain/billing/giftCardLists'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

export type FoundCard = {
  lastFour: string | null
  state: Exclude<GiftCardState, 'unpaid'>
  balanceCents: number
  currency: string
  validThrough: string | null
}
export type Taken = FoundCard & { redemption: string; redeemedCents: number }

/** Taking a card at the till: looking, taking, taking back. A lost line says so and changes nothing that is shown. */
export function useGiftCard() {
  const { api } = useConfig().config.routes
  const say = useSay()
  const [card, setCard] = useState<FoundCard | null>(null)
  const [taken, setTaken] = useState<Taken | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const call = async <Answer>(address: string, body: object, key?: string): Promise<Answer | null> => {
    setBusy(true)
    const headers = key ? { 'Idempotency-Key': key } : undefined
    const answer = await callApi<Answer>(`${api}/gift-cards/${address}`, {
      method: 'POST',
      body,
      headers,
    }).catch(() => null)
    setBusy(false)
    if (answer?.ok) {
      setProblem(null)
      return answer.body
    }
    setProblem(answer?.status === 404 ? say('giftNobody') : (answer?.refusal.message ?? say('failed')))
    return null
  }
  return {
    card,
    taken,
    problem,
    isBusy,
    setProblem,
    look: async (code: string) => {
      const found = await call<FoundCard>('balance', { code })
      if (found) setCard(found)
    },
    /** One key for one decision: a second tap, or a line that breaks, takes nothing twice. */
    take: async (code: string, amountCents: number, key: string) => {
      const done = await call<Taken>('redeem', { code, amountCents }, key)
      if (done) setTaken(done)
      return done !== null
    },
    undo: async ({ redemption }: Taken) => {
      const back = await call<FoundCard>('undo', { redemption })
      if (!back) return false
      setTaken(null)
      setCard(back)
      return true
    },
    clear: () => {
      setCard(null)
      setTaken(null)
      setProblem(null)
    },
  }
}
