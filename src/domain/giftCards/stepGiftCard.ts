import { entries } from '../billing/entries'
import type { Entry } from '../billing/entry'
import type { GiftCardState } from '../billing/giftCardLists'

/** A gift card as its book has it; amounts in minor units. */
export type GiftCardBook = {
  state: GiftCardState
  currency: string
  /** What was paid for it. */
  amountCents: number
  /** What may still be spent. */
  balanceCents: number
}

export type GiftCardStep =
  | { do: 'issue'; amountCents: number }
  | { do: 'redeem'; amountCents: number }
  /** A redemption is taken back. */
  | { do: 'return'; amountCents: number }
  | { do: 'expire' | 'block' | 'unblock' }
  /** The money for it goes back: all of it, and only while nothing was spent. */
  | { do: 'refund' }
  /** The bank would not have that money: the card is its owner's again. */
  | { do: 'refundFailed' }

export type GiftCardRefusal = 'NOT_VALID' | 'NOT_AN_AMOUNT' | 'MORE_THAN_LEFT' | 'ALREADY_USED'

export type GiftCardStepped =
  { ok: true; card: GiftCardBook; entry: Entry | null } | { ok: false; reason: GiftCardRefusal }

/**
 * One step of a gift card, with the entry that belongs into the ledger for it. What a refund moves stands on its payment, so
 * the card itself writes nothing then. Never is more spent than was paid, and nothing after it has ended.
 */
export function stepGiftCard(card: GiftCardBook, step: GiftCardStep): GiftCardStepped {
  if ('amountCents' in step && !(Number.isSafeInteger(step.amountCents) && step.amountCents > 0))
    return { ok: false, reason: 'NOT_AN_AMOUNT' }
  if (!FROM[step.do].includes(card.state)) return { ok: false, reason: 'NOT_VALID' }
  const { amountCents, balanceCents, currency } = card
  switch (step.do) {
    case 'issue':
      return done({ ...card, state: 'active', amountCents: step.amountCents, balanceCents: step.amountCents })
    case 'redeem': {
      if (step.amountCents > balanceCents) return { ok: false, reason: 'MORE_THAN_LEFT' }
      const left = balanceCents - step.amountCents
      const entry = entries.giftCardRedeemed({ amountCents: step.amountCents, currency })
      return done({ ...card, state: left > 0 ? 'active' : 'used', balanceCents: left }, entry)
    }
    case 'return': {
      if (balanceCents + step.amountCents > amountCents) return { ok: false, reason: 'MORE_THAN_LEFT' }
      const entry = entries.giftCardReturned({ amountCents: step.amountCents, currency })
      const state = card.state === 'used' ? 'active' : card.state
      return done({ ...card, state, balanceCents: balanceCents + step.amountCents }, entry)
    }
    case 'expire': {
      const ended: GiftCardBook = { ...card, state: 'expired', balanceCents: 0 }
      return balanceCents > 0
        ? done(ended, entries.giftCardExpired({ amountCents: balanceCents, currency }))
        : done(ended)
    }
    case 'block':
      return done({ ...card, state: 'blocked' })
    case 'unblock':
      return done({ ...card, state: 'active' })
    case 'refund':
      if (balanceCents !== amountCents) return { ok: false, reason: 'ALREADY_USED' }
      return done({ ...card, state: 'refunded', balanceCents: 0 })
    case 'refundFailed':
      return done({ ...card, state: 'active', balanceCents: amountCents })
  }
}

const done = (card: GiftCardBook, entry: Entry | null = null): GiftCardStepped => ({ ok: true, card, entry })

/** From which states each step may be taken. */
const FROM: Record<GiftCardStep['do'], readonly GiftCardState[]> = {
  issue: ['unpaid'],
  redeem: ['active'],
  return: ['active', 'used', 'blocked'],
  expire: ['active', 'blocked'],
  block: ['active'],
  unblock: ['blocked'],
  refund: ['active', 'blocked'],
  refundFailed: ['refunded'],
}
