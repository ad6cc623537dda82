import { w, type CollectionWords, type Word } from '../words'
import { moneyFieldWords, providerWords } from './billingCommon'

export const accountWords: Record<string, Word> = {
  gateway: w('u operatora', 'at the provider'),
  bank: w('na rachunku', 'at the bank'),
  deposits: w('wpłaty gości', 'guests’ deposits'),
  giftCards: w('karty podarunkowe', 'gift cards'),
  settledAtTable: w('rozliczone przy stoliku', 'off the bill'),
  retained: w('zatrzymane', 'kept'),
  giftCardsExpired: w('wygasłe karty', 'expired gift cards'),
  memberships: w('karnety', 'memberships'),
  fees: w('prowizje', 'fees'),
  disputed: w('sporne', 'disputed'),
  disputesLost: w('przegrane spory', 'disputes lost'),
}

export const entryWords: Record<string, Word> = {
  depositCharged: w('wpłata', 'deposit'),
  guaranteeCharged: w('opłata z karty', 'fee from a card'),
  refunded: w('zwrot', 'refund'),
  refundFailed: w('zwrot wrócił', 'refund came back'),
  depositRetained: w('zatrzymano', 'kept'),
  retainedReleased: w('zwolniono zatrzymaną kwotę', 'kept amount released'),
  depositApplied: w('rozliczono przy stoliku', 'off the bill'),
  appliedReleased: w('cofnięto rozliczenie', 'taken off the bill undone'),
  fee: w('prowizja', 'provider’s fee'),
  feeReturned: w('zwrot prowizji', 'fee returned'),
  giftCardIssued: w('sprzedana karta podarunkowa', 'gift card sold'),
  giftCardRedeemed: w('użyta karta podarunkowa', 'gift card used'),
  giftCardReturned: w('cofnięte użycie karty', 'use of a gift card undone'),
  giftCardExpired: w('wygasła karta podarunkowa', 'gift card expired'),
  membershipCharged: w('karnet', 'membership'),
  paidOut: w('wypłata', 'payout'),
  payoutFailed: w('wypłata wróciła', 'payout came back'),
  disputeOpened: w('spór', 'dispute'),
  disputeWon: w('wygrany spór', 'dispute won'),
  disputeLost: w('przegrany spór', 'dispute lost'),
}

export const ledgerWords: Record<string, CollectionWords> = {
  'ledger-lines': {
    one: w('Zapis w księdze', 'Ledger line'),
    many: w('Księga', 'Ledger'),
    about: w(
      'Każdy ruch pieniędzy, w dwóch zapisach, które znoszą się do zera. Niczego się tu nie zmienia ani nie usuwa.',
      'Every movement of money, in two lines that add up to zero. Nothing here is changed or removed.',
    ),
    first: w('Księga jest pusta.', 'The ledger is empty.'),
    fields: {
      ...moneyFieldWords,
      entry: w('Zdarzenie', 'Entry'),
      place: w('Wiersz', 'Line'),
      account: w('Konto', 'Account'),
      at: w('Kiedy', 'When'),
      vatTreatment: w('VAT', 'VAT'),
      vatPercent: w('Stawka VAT (%)', 'VAT rate (%)'),
    },
    options: {
      kind: entryWords,
      account: accountWords,
      vatTreatment: {
        none: w('nie dotyczy', 'does not apply'),
        rate: w('według stawki', 'by rate'),
        outside: w('poza VAT', 'outside VAT'),
        askAccountant: w('zapytaj księgową', 'ask your accountant'),
      },
    },
  },
  reconciliations: {
    one: w('Uzgodnienie', 'Reconciliation'),
    many: w('Uzgodnienia', 'Reconciliations'),
    about: w(
      'Co noc porównujemy naszą księgę z tym, co ruszyło się u operatora.',
      'Every night our book is compared with what moved at the provider.',
    ),
    first: w('Pierwsze uzgodnienie będzie jutro rano.', 'The first one is made tomorrow morning.'),
    fields: {
      ...moneyFieldWords,
      date: w('Dzień', 'Day'),
      movements: w('Ruchów u operatora', 'Movements at the provider'),
      ourCents: w('U nas', 'Ours'),
      theirCents: w('U operatora', 'Theirs'),
      since: w('Od', 'From'),
      until: w('Do', 'Until'),
      checkedAt: w('Sprawdzono', 'Checked'),
      differences: w('Różnice', 'Differences'),
    },
    options: {
      provider: providerWords,
      state: {
        agrees: w('zgadza się', 'agrees'),
        differs: w('są różnice', 'differs'),
        failed: w('nie udało się sprawdzić', 'could not be checked'),
      },
    },
  },
  payouts: {
    one: w('Wypłata', 'Payout'),
    many: w('Wypłaty', 'Payouts'),
    about: w('Co operator przelał na rachunek lokalu.', 'What the provider has sent to the bank.'),
    first: w('Nie było jeszcze wypłat.', 'There have been no payouts yet.'),
    fields: { ...moneyFieldWords, paidOutAt: w('Kiedy', 'When') },
    options: {
      provider: providerWords,
      state: {
        onItsWay: w('w drodze', 'on its way'),
        paidOut: w('wypłacono', 'paid out'),
        failed: w('nie udała się', 'failed'),
      },
    },
  },
  disputes: {
    one: w('Spór', 'Dispute'),
    many: w('Spory', 'Disputes'),
    about: w(
      'Gdy bank gościa cofa płatność. Odpowiadasz u operatora, do podanego dnia.',
      'When a guest’s bank takes a payment back. You answer at the provider, by the date given.',
    ),
    first: w('Nie ma sporów.', 'There are no disputes.'),
    fields: {
      ...moneyFieldWords,
      reason: w('Powód', 'Reason'),
      openedAt: w('Otwarto', 'Opened'),
      answerBy: w('Odpowiedź do', 'Answer by'),
      endedAt: w('Zakończono', 'Ended'),
    },
    options: {
      provider: providerWords,
      state: { open: w('otwarty', 'open'), won: w('wygrany', 'won'), lost: w('przegrany', 'lost') },
    },
  },
}
