import type { GiftCardDesign } from '@/domain/billing/giftCardLists'
import type { Api } from '../api'
import { answered } from '../reservations/refusal'

/** Which gift cards are for sale. Amounts in minor units. */
export type GiftOffer = {
  isOffered: boolean
  currency: string
  minCents: number
  maxCents: number
  amounts: number[]
  months: number
  designs: GiftCardDesign[]
}

/** Null where none are sold. */
export async function getGiftOffer({ sdk }: Api): Promise<GiftOffer | null> {
  const answer = await answered<GiftOffer>(sdk.request({ method: 'GET', path: '/gift-cards/offer' }))
  return answer.ok && answer.value.isOffered ? answer.value : null
}
