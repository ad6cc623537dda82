import type { GiftCardDesign, GiftCardState } from '@/domain/billing/giftCardLists'
import type { PaymentState } from '@/domain/billing/paymentState'
import type { Api } from '../api'
import type { PaymentToMake } from '../reservations/getPayment'
import { answered, type Answer } from '../reservations/refusal'

export type GiftWish = {
  amountCents: number
  design: string
  buyer: { name: string; email: string }
  recipient: { name?: string; email?: string }
  message?: string
  deliverOn?: string
  locale: 'pl' | 'en'
  terms: boolean
  website: string
}

/** An order as its buyer sees it. Dates are 'YYYY-MM-DD' by the venue's clock. */
export type GiftOrder = {
  state: PaymentState
  card: GiftCardState
  amountCents: number
  currency: string
  design: GiftCardDesign
  buyerName: string | null
  recipientName: string | null
  isForOther: boolean
  message: string | null
  deliverOn: string | null
  isDelivered: boolean
  validThrough: string | null
  decline: string | null
  payment: PaymentToMake | null
}

export type GiftBalance = {
  lastFour: string | null
  state: Exclude<GiftCardState, 'unpaid'>
  balanceCents: number
  currency: string
  validThrough: string | null
}

export const buyGift = (
  { sdk, locale }: Api,
  wish: GiftWish,
  key: string,
): Promise<Answer<{ orderUrl: string }>> =>
  answered(
    sdk.request({
      method: 'POST',
      path: `/gift-cards/buy?locale=${locale}`,
      json: wish,
      init: { headers: { 'Idempotency-Key': key } },
    }),
  )

export const getGiftOrder = ({ sdk }: Api, token: string): Promise<Answer<GiftOrder>> =>
  answered(sdk.request({ method: 'GET', path: `/gift-cards/orders/${encodeURIComponent(token)}` }))

export const getGiftBalance = ({ sdk, locale }: Api, code: string): Promise<Answer<GiftBalance>> =>
  answered(sdk.request({ method: 'POST', path: `/gift-cards/balance?locale=${locale}`, json: { code } }))
