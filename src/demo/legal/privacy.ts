import { list, paragraph } from '../prose'
import type { DemoLegalText } from '../types'

export const privacy: DemoLegalText = {
  kind: 'privacy',
  version: '1',
  inForceFrom: '2026-01-01',
  title: { pl: 'Prywatność', en: 'Privacy' },
  lead: {
    pl: 'Jakie dane zbieramy, po co i jak długo je trzymamy. Bez drobnego druku.',
    en: 'What data we collect, what for and how long we keep it. No small print.',
  },
  sections: [
    {
      heading: { pl: 'Kto odpowiada za dane', en: 'Who is responsible' },
      body: [
        paragraph(
          'Administratorem danych jest bar Eliksir, ul. Wilcza 144, 00-679 Warszawa, bar@example.com. To bar pokazowy: w prawdziwej instalacji w tym miejscu stoją dane przedsiębiorcy.',
          'The controller is the bar Eliksir, ul. Wilcza 144, 00-679 Warsaw, bar@example.com. This is a demonstration bar: in a real installation the details of the business stand here.',
        ),
      ],
    },
    {
      heading: { pl: 'Co zbieramy i po co', en: 'What we collect and why' },
      body: [
        list(
          [
            'Rezerwacja: imię, telefon lub e-mail, liczba osób, życzenia. Bez nich nie moglibyśmy jej przyjąć ani potwierdzić.',
            'A booking: name, phone or e-mail, number of guests, wishes. Without them we could neither take nor confirm it.',
          ],
          [
            'Alergie: tylko jeśli je podasz i zgodzisz się na to osobno. Widzi je obsługa sali i kierownik, nikt więcej.',
            'Allergies: only if you tell us and agree to it separately. Hosts and managers see them, nobody else.',
          ],
          [
            'Płatność: dane karty trafiają prosto do operatora płatności, my widzimy kwotę i wynik.',
            'Payment: card details go straight to the payment provider; we see the amount and the outcome.',
          ],
          [
            'Nowiny: adres e-mail, wyłącznie za zgodą, którą możesz cofnąć jednym kliknięciem.',
            'News: your e-mail address, only with a consent that you can withdraw with one click.',
          ],
        ),
      ],
    },
    {
      heading: { pl: 'Jak długo', en: 'For how long' },
      body: [
        paragraph(
          'Dane rezerwacji trzymamy dwa lata od ostatniej wizyty, potem usuwamy z nich wszystko, co wskazuje na osobę. Informacje o alergiach usuwamy po wizycie, chyba że poprosisz, żebyśmy je zapamiętali. Dokumenty księgowe przechowujemy tak długo, jak każą przepisy.',
          'Booking data is kept for two years after the last visit; then everything that points to a person is removed. Notes on allergies are deleted after the visit unless you ask us to remember them. Accounting records are kept for as long as the law requires.',
        ),
      ],
    },
    {
      heading: { pl: 'Twoje prawa', en: 'Your rights' },
      body: [
        paragraph(
          'Możesz poprosić o kopię danych, ich poprawienie, usunięcie, ograniczenie albo przeniesienie, a także wnieść sprzeciw. Napisz na bar@example.com, odpowiemy w ciągu miesiąca. Możesz też złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
          'You may ask for a copy of your data, for its correction, erasure, restriction or transfer, and you may object. Write to bar@example.com and we will answer within a month. You may also complain to the President of the Personal Data Protection Office.',
        ),
      ],
    },
    {
      heading: { pl: 'Ciasteczka', en: 'Cookies' },
      body: [
        paragraph(
          'Strona nie ustawia ciasteczek gościom i nikogo nie śledzi. Dlatego nie pytamy o zgodę: nie ma na co.',
          'This site sets no cookies for guests and tracks nobody. That is why we ask for no consent: there is nothing to consent to.',
        ),
      ],
    },
  ],
}
