import type { EntryKind } from '@/domain/billing/entry'
import type { Language } from '../errors'

type Words = {
  title: string
  /** Said first, and plainly. */
  notAnInvoice: string
  trial: string
  number: string
  issued: string
  issuer: string
  payer: string
  buyer: string
  nip: string
  booking: string
  what: string
  rate: string
  net: string
  vat: string
  gross: string
  total: string
  keptTitle: string
  keptNote: string
  rates: Record<'none' | 'outside' | 'askAccountant', string>
  kinds: Partial<Record<EntryKind, string>>
  foot: string
  fileName: string
}

/** What a confirmation of payment says. It never calls itself an invoice, and says that it is none. */
export const confirmationWords: Record<Language, Words> = {
  pl: {
    title: 'Potwierdzenie wpłaty',
    notAnInvoice: 'To nie jest faktura VAT.',
    trial: 'Wpłata próbna: żadne pieniądze się nie ruszyły.',
    number: 'Numer wpłaty',
    issued: 'Data wpłaty',
    issuer: 'Kto przyjął',
    payer: 'Kto wpłacił',
    buyer: 'Nabywca',
    nip: 'NIP',
    booking: 'Rezerwacja',
    what: 'Za co',
    rate: 'VAT',
    net: 'Netto',
    vat: 'Kwota VAT',
    gross: 'Brutto',
    total: 'Razem',
    keptTitle: 'Zatrzymane z tej wpłaty',
    keptNote:
      'Kwota zatrzymana po odwołaniu po terminie albo nieobecności, zgodnie z zasadami rezerwacji. Nie jest osobną wpłatą.',
    rates: { none: '–', outside: 'poza VAT', askAccountant: 'do ustalenia' },
    kinds: {
      depositCharged: 'Wpłata na poczet rezerwacji',
      guaranteeCharged: 'Opłata z zapisanej karty',
      giftCardIssued: 'Karta podarunkowa',
      membershipCharged: 'Karnet',
      refunded: 'Zwrot',
      refundFailed: 'Zwrot nie doszedł do skutku',
      depositRetained: 'Zatrzymano z wpłaty',
      retainedReleased: 'Zwolniono z zatrzymanej kwoty',
    },
    foot: 'Dokument potwierdza wpływ pieniędzy i ich rozliczenie na dzień pobrania. Fakturę wystawia lokal w swoim programie księgowym.',
    fileName: 'potwierdzenie-wplaty',
  },
  en: {
    title: 'Confirmation of payment',
    notAnInvoice: 'This is not a VAT invoice.',
    trial: 'A trial payment: no money has moved.',
    number: 'Payment number',
    issued: 'Paid on',
    issuer: 'Received by',
    payer: 'Paid by',
    buyer: 'Buyer',
    nip: 'NIP (Polish tax number)',
    booking: 'Booking',
    what: 'For',
    rate: 'VAT',
    net: 'Net',
    vat: 'VAT amount',
    gross: 'Gross',
    total: 'Total',
    keptTitle: 'Kept of this payment',
    keptNote:
      'Kept after a late cancellation or a no-show, as the terms of the booking say. It is not a further payment.',
    rates: { none: '–', outside: 'outside VAT', askAccountant: 'to be settled' },
    kinds: {
      depositCharged: 'Payment towards a booking',
      guaranteeCharged: 'Charge to a saved card',
      giftCardIssued: 'Gift card',
      membershipCharged: 'Membership',
      refunded: 'Refund',
      refundFailed: 'A refund that did not go through',
      depositRetained: 'Kept of the payment',
      retainedReleased: 'Released of what was kept',
    },
    foot: 'This document confirms that money was received, and what became of it until the day it was downloaded. Invoices are issued by the venue in its own accounting program.',
    fileName: 'payment-confirmation',
  },
}
