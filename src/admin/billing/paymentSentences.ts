import type { Say } from '@/i18n/admin/say'
import type { Payment } from '@/payload-types'

type Words = { say: Say; when: (instant: string) => string; money: (amountCents: number) => string }

type Facts = Pick<
  Payment,
  | 'state'
  | 'purpose'
  | 'decline'
  | 'expiresAt'
  | 'isDisputed'
  | 'receivedCents'
  | 'refundedCents'
  | 'retainedCents'
  | 'appliedCents'
>

/** How a payment stands, as one would say it to a colleague. */
export function paymentSentences(payment: Facts, { say, when, money }: Words): string[] {
  const { state, purpose, decline, expiresAt, isDisputed } = payment
  const [refunded, kept, applied] = [payment.refundedCents, payment.retainedCents, payment.appliedCents].map(
    (cents) => cents ?? 0,
  )
  const sentences: string[] = []
  if (state === 'open')
    sentences.push(expiresAt ? say('pay.is.open', { until: when(expiresAt) }) : say('pay.is.openForever'))
  else if (state === 'paid')
    sentences.push(
      purpose === 'guarantee'
        ? say('pay.is.cardSaved')
        : say('pay.is.paid', { amount: money(payment.receivedCents ?? 0) }),
    )
  else sentences.push(say(`pay.is.${state}`))
  if (decline && (state === 'open' || state === 'needsGuest'))
    sentences.push(say('pay.declined', { why: declineWords(decline, say) }))
  const parts = [
    refunded! > 0 && say('pay.left.refunded', { amount: money(refunded!) }),
    kept! > 0 && say('pay.left.kept', { amount: money(kept!) }),
    applied! > 0 && say('pay.left.applied', { amount: money(applied!) }),
  ].filter((part) => part !== false)
  if (parts.length > 0) sentences.push(say('pay.left', { parts: parts.join(', ') }))
  if (isDisputed) sentences.push(say('pay.disputed'))
  return sentences
}

/** Why a bank said no, by the provider's code. */
export const declineWords = (code: string, say: Say): string => say(`pay.decline.${knownDecline(code)}`)

const KNOWN = ['insufficient_funds', 'expired_card', 'incorrect_cvc', 'authentication_required'] as const
const knownDecline = (code: string) => KNOWN.find((known) => known === code) ?? 'other'
