import { w, type CollectionWords } from '../words'
import { localeWords, moneyFieldWords, providerWords } from './billingCommon'

const periods = { month: w('miesiąc', 'month'), year: w('rok', 'year') }

export const giftCardWords: Record<string, CollectionWords> = {
  'gift-cards': {
    one: w('Karta podarunkowa', 'Gift card'),
    many: w('Karty podarunkowe', 'Gift cards'),
    about: w(
      'Sprzedane karty i to, co na nich zostało. Kodu nie przechowujemy: widać tylko jego końcówkę.',
      'Cards sold and what is left on them. The code is not kept: only its end is shown.',
    ),
    first: w(
      'Nie ma jeszcze kart podarunkowych. Sprzedaż włączasz w ustawieniach lokalu.',
      'There are no gift cards yet. Selling is switched on in the settings of the venue.',
    ),
    fields: {
      ...moneyFieldWords,
      lastFour: w('Końcówka kodu', 'Last four'),
      design: w('Wzór', 'Design'),
      balanceCents: w('Zostało', 'Left'),
      deliverOn: w('Wysłać dnia', 'Deliver on'),
      deliveredAt: w('Wysłano', 'Delivered'),
      expiresAt: w('Ważna do', 'Valid until'),
      buyer: w('Kto daje', 'From'),
      'buyer.name': w('Imię i nazwisko', 'Name'),
      recipient: w('Dla kogo', 'For'),
      'recipient.name': w('Imię i nazwisko', 'Name'),
      message: w('Życzenia', 'Message'),
      locale: w('Język', 'Language'),
      codeHash: w('Skrót kodu', 'Hash of the code'),
      codeVersion: w('Wersja kodu', 'Version of the code'),
    },
    options: {
      state: {
        unpaid: w('nieopłacona', 'not paid'),
        active: w('ważna', 'valid'),
        used: w('wykorzystana', 'used up'),
        expired: w('wygasła', 'expired'),
        blocked: w('zablokowana', 'blocked'),
        refunded: w('zwrócona', 'refunded'),
      },
      design: {
        coupe: w('kieliszek coupe', 'coupe'),
        highball: w('highball', 'highball'),
        citrus: w('cytrusy', 'citrus'),
        night: w('noc', 'night'),
      },
      locale: localeWords,
    },
  },
  plans: {
    one: w('Plan karnetu', 'Membership plan'),
    many: w('Plany karnetów', 'Membership plans'),
    about: w(
      'Na jakich warunkach gość może być stałym bywalcem i co z tego ma.',
      'The terms on which a guest may be a member, and what it brings.',
    ),
    first: w(
      'Nie ma planów. Dodaj pierwszy, a goście będą mogli kupić karnet.',
      'There are no plans. Add the first one, and guests can become members.',
    ),
    fields: {
      ...moneyFieldWords,
      amountCents: w('Cena', 'Price'),
      period: w('Za', 'Per'),
      active: w('W sprzedaży', 'On sale'),
      benefits: w('Korzyści', 'Benefits'),
      'benefits.text': w('Korzyść', 'Benefit'),
      providerPriceId: w('Cena u operatora', 'Price at the provider'),
    },
    options: { period: periods },
    rows: { benefits: [w('Korzyść', 'Benefit'), w('Korzyści', 'Benefits')] },
  },
  memberships: {
    one: w('Karnet', 'Membership'),
    many: w('Karnety', 'Memberships'),
    about: w(
      'Kto ma karnet, do kiedy jest opłacony i czy trzeba się upomnieć.',
      'Who is a member, until when it is paid, and who has to be reminded.',
    ),
    first: w('Nikt nie ma jeszcze karnetu.', 'There are no members yet.'),
    fields: {
      ...moneyFieldWords,
      plan: w('Plan', 'Plan'),
      name: w('Imię i nazwisko', 'Name'),
      locale: w('Język', 'Language'),
      amountCents: w('Cena', 'Price'),
      period: w('Za', 'Per'),
      benefits: w('Korzyści', 'Benefits'),
      startedAt: w('Od', 'Since'),
      paidUntil: w('Opłacony do', 'Paid until'),
      cancelsAt: w('Kończy się', 'Ends on'),
      endedAt: w('Zakończono', 'Ended'),
      failedPayments: w('Nieudane płatności', 'Failed payments'),
      dunningSince: w('Zaległość od', 'Overdue since'),
      providerCustomerId: w('Klient u operatora', 'Customer at the provider'),
    },
    options: {
      provider: providerWords,
      period: periods,
      locale: localeWords,
      state: {
        begun: w('rozpoczęty', 'begun'),
        active: w('aktywny', 'active'),
        pastDue: w('zaległa płatność', 'past due'),
        paused: w('wstrzymany', 'paused'),
        cancelled: w('wypowiedziany', 'cancelled'),
        ended: w('zakończony', 'ended'),
      },
    },
  },
}

/** The settings of a venue that say how it deals with money. */
export const billingSettingWords = {
  fields: {
    billing: w('Płatności', 'Payments'),
    'billing.cardFees': w('Opłaty z zapisanych kart', 'Fees from saved cards'),
    'billing.autoChargeHours': w('Opłata za nieobecność po (godz.)', 'No-show fee is charged after (hours)'),
    'billing.depositVatPercent': w('VAT od wpłat (%)', 'VAT on deposits (%)'),
    'billing.retainedVat': w('VAT od zatrzymanych kwot', 'VAT on what is kept'),
    'billing.giftCardsOnline': w('Karty podarunkowe na stronie', 'Gift cards on the site'),
    'billing.giftCardMinCents': w('Karta od', 'A card from'),
    'billing.giftCardMaxCents': w('Karta do', 'A card up to'),
    'billing.giftCardMonths': w('Ważność karty (mies.)', 'A card is valid for (months)'),
    'billing.giftCardVat': w('Rodzaj bonu', 'Kind of voucher'),
    'billing.giftCardVatPercent': w('VAT od bonu (%)', 'VAT on the voucher (%)'),
    'billing.company': w('Firma na dokumentach', 'Company on documents'),
    'billing.company.name': w('Nazwa', 'Name'),
    'billing.company.nip': w('NIP', 'NIP (tax number)'),
    'billing.company.address': w('Adres', 'Address'),
  },
  hints: {
    'billing.cardFees': w(
      'Prawnicy mają wątpliwości, czy taka opłata ma w Polsce podstawę. Włącz dopiero, gdy tekst zasad ktoś sprawdził.',
      'Lawyers doubt that such a charge has a legal basis in Poland. Switch it on once somebody has checked the text of the policy.',
    ),
    'billing.autoChargeHours': w(
      'Puste: nigdy samo, decyduje człowiek.',
      'Empty: never by itself, a person decides.',
    ),
    'billing.retainedVat': w(
      'Zatrzymany zadatek bywa odszkodowaniem poza VAT. Niech rozstrzygnie księgowość.',
      'A deposit that is kept may be damages, outside VAT. Let your accountant decide.',
    ),
    'billing.giftCardsOnline': w(
      'Strona /gift-cards pokazuje się i sprzedaje, gdy jest kto przyjmuje płatności. Dodaj ją w menu strony.',
      'The page /gift-cards shows and sells while there is somebody who takes payments. Add it to the menu of the site.',
    ),
    'billing.giftCardMonths': w(
      'Od zapłaty, do końca ostatniego dnia; sprzedane karty zachowują swoją datę. Prawo nie mówi, jak długo karta ma być ważna, ale zbyt krótki termin bywa niedozwolony (art. 385¹ k.c.), a roszczenie z niej przedawnia się po sześciu latach (art. 118 k.c.).',
      'From the payment to the end of the last day; cards that were sold keep their date. Polish law names no term, but one that is too short may be an unfair clause (art. 385¹ of the Civil Code), and claims lapse after six years (art. 118).',
    ),
    'billing.giftCardVat': w(
      'Bon jednego przeznaczenia opodatkowuje się przy sprzedaży, różnego przeznaczenia przy użyciu.',
      'A single-purpose voucher is taxed when sold, a multi-purpose one when used.',
    ),
  },
  options: {
    'billing.retainedVat': {
      askAccountant: w('zapytaj księgową', 'ask your accountant'),
      taxed: w('z VAT', 'with VAT'),
      outside: w('poza VAT', 'outside VAT'),
    },
    'billing.giftCardVat': {
      multiPurpose: w('różnego przeznaczenia', 'multi-purpose'),
      singlePurpose: w('jednego przeznaczenia', 'single-purpose'),
    },
  },
}
