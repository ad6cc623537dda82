import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import type { GuestReservation } from '@/queries/reservations/getReservation'

/** "Zadatek", "Zaliczka" or "Karta". */
export const paymentName = ({ kind }: GuestPayment, { receipt }: GuestReservation, locale: Locale): string =>
  wordsFor(locale, 'pay')('fact', {
    kind: kind === 'guarantee' ? 'none' : (receipt?.depositKind ?? 'zadatek'),
  })

/** How the money stands, as a guest reads it: "100 zł, zapłacono". */
export function paymentWords(payment: GuestPayment, locale: Locale): string {
  const { state, amountCents, paidCents, refundedCents, keptCents } = payment
  const money = (cents: number) =>
    formatMoney({ amountCents: cents, currency: payment.currency ?? 'PLN' }, locale, 'menu')
  const cents = { kept: keptCents, paid: paidCents, applied: paidCents, refunded: refundedCents } as const
  return wordsFor(locale, 'pay')(`factState.${state}`, {
    amount: money(cents[state as keyof typeof cents] ?? amountCents),
    paid: money(paidCents + refundedCents),
    refunded: money(refundedCents),
  })
}
