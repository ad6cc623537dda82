import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { clockWords } from '../reserve/nightWords'

export const PAY_STEPS = [
  'due',
  'needsGuest',
  'processing',
  'paid',
  'cardSaved',
  'expired',
  'refunded',
  'nothing',
] as const
export type PayStep = (typeof PAY_STEPS)[number]

/** Where a guest stands on the way to a paid table. */
export function payStep(reservation: GuestReservation, payment: GuestPayment): PayStep {
  const { state, needsGuest, payment: toMake } = payment
  if (state === 'processing') return 'processing'
  if (reservation.status === 'expired') return payment.refundedCents > 0 ? 'refunded' : 'expired'
  if (state === 'due' && toMake) return needsGuest ? 'needsGuest' : 'due'
  if (state === 'paid' || state === 'applied') return 'paid'
  if (state === 'cardSaved') return 'cardSaved'
  return state === 'refunded' || state === 'partlyRefunded' ? 'refunded' : 'nothing'
}

export type PayHead = { heading: string; text: string; isGood: boolean }

/** How the page greets. */
export function payHead(
  step: PayStep,
  { locale, reservation, payment }: { locale: Locale; reservation: GuestReservation; payment: GuestPayment },
): PayHead {
  const t = wordsFor(locale, 'pay')
  const isLate = reservation.status === 'expired'
  const until = payment.expiresAt ? clockWords(payment.expiresAt, reservation.timeZone) : ''
  const cents = step === 'refunded' ? payment.refundedCents : payment.paidCents
  const amount = formatMoney({ amountCents: cents, currency: payment.currency ?? 'PLN' }, locale, 'menu')
  const depositKind = reservation.receipt?.depositKind ?? 'zaliczka'
  const kind = payment.kind === 'guarantee' ? 'none' : depositKind
  const said =
    step === 'processing' && isLate ? t('text.processingLate') : t(`text.${step}`, { until, amount, kind })
  return {
    heading: t(`heading.${step}`, { kind }),
    text: step === 'refunded' && isLate ? `${t('text.tableGone')} ${said}` : said,
    isGood: step === 'paid' || step === 'cardSaved',
  }
}
