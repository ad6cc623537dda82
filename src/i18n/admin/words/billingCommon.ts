import { w, type Word } from '../words'

export const providerWords: Record<string, Word> = {
  stripe: w('Stripe', 'Stripe'),
  sandbox: w('na niby', 'sandbox'),
}

/** Names that mean the same in every list about money. */
export const moneyFieldWords: Record<string, Word> = {
  amountCents: w('Kwota', 'Amount'),
  currency: w('Waluta', 'Currency'),
  state: w('Stan', 'State'),
  provider: w('Operator płatności', 'Payment provider'),
  providerId: w('Numer u operatora', 'Number at the provider'),
  reservation: w('Rezerwacja', 'Reservation'),
  customer: w('Gość', 'Guest'),
  payment: w('Wpłata', 'Payment'),
  refund: w('Zwrot', 'Refund'),
  giftCard: w('Karta podarunkowa', 'Gift card'),
  membership: w('Karnet', 'Membership'),
  payout: w('Wypłata', 'Payout'),
  dispute: w('Spór', 'Dispute'),
  serviceDate: w('Dzień pracy', 'Service date'),
  key: w('Klucz powtórzeń', 'Idempotency key'),
}

export const localeWords = { pl: w('polski', 'Polish'), en: w('angielski', 'English') }
