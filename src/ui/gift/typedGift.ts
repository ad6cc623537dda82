import { parseMoney } from '@/domain/money/parseMoney'
import { TRAP } from '../reserve/typed'

/** What somebody has typed into the form of a gift card, as it came. */
export type TypedGift = {
  /** In minor units, or 'other'. */
  amount: string
  other: string
  design: string
  recipientName: string
  recipientEmail: string
  message: string
  deliverOn: string
  buyerName: string
  buyerEmail: string
  terms: boolean
  trap: string
}

export function giftIn(fields: URLSearchParams): TypedGift {
  const text = (name: string) => (fields.get(name) ?? '').trim()
  return {
    amount: text('amount'),
    other: text('other'),
    design: text('design'),
    recipientName: text('recipientName'),
    recipientEmail: text('recipientEmail'),
    message: text('message'),
    deliverOn: text('deliverOn'),
    buyerName: text('buyerName'),
    buyerEmail: text('buyerEmail'),
    terms: fields.get('terms') === 'yes',
    trap: text(TRAP),
  }
}

/** The sum that is meant: what was typed counts where another amount was chosen, or typed without choosing. 0: unreadable. */
export function amountOfGift({ amount, other }: TypedGift, currency: string): number {
  if (other && (amount === 'other' || amount === '')) return parseMoney(other, currency)?.amountCents ?? 0
  return /^\d{1,9}$/.test(amount) ? Number(amount) : 0
}
