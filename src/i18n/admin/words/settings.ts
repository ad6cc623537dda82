import { w, type CollectionWords } from '../words'
import { billingSettingWords } from './giftCards'
import { messagingWords } from './messages'

export const settingsWords: Record<string, CollectionWords> = {
  venues: {
    one: w('Lokal', 'Venue'),
    many: w('Lokale', 'Venues'),
    about: w(
      'Adres, godziny, waluta i cele cenowe miejsca.',
      'Address, hours, currency and price targets of the place.',
    ),
    first: w(
      'Nie ma jeszcze lokalu. Dodaj go najpierw: od niego zależą godziny, waluta i karta.',
      'There is no venue yet. Add it first: hours, currency and menu depend on it.',
    ),
    fields: {
      tagline: w('Hasło', 'Tagline'),
      about: w('O lokalu', 'About'),
      timeZone: w('Strefa czasowa', 'Time zone'),
      serviceDayCutoff: w('Koniec dnia pracy', 'End of the service day'),
      currency: w('Waluta', 'Currency'),
      street: w('Ulica i numer', 'Street'),
      postalCode: w('Kod pocztowy', 'Postal code'),
      city: w('Miasto', 'City'),
      country: w('Kraj', 'Country'),
      latitude: w('Szerokość geogr.', 'Latitude'),
      longitude: w('Długość geogr.', 'Longitude'),
      gettingThere: w('Dojazd', 'Getting there'),
      hours: w('Godziny otwarcia', 'Opening hours'),
      'hours.weekday': w('Dzień', 'Day'),
      'hours.opens': w('Od', 'Opens'),
      'hours.closes': w('Do', 'Closes'),
      pricing: w('Ceny', 'Pricing'),
      'pricing.targetPourCostPercent': w('Docelowy koszt surowca (%)', 'Target pour cost (%)'),
      'pricing.priceStepCents': w('Skok ceny', 'Price step'),
      booking: w('Rezerwacje', 'Bookings'),
      'booking.noShowGraceMinutes': w('Spóźnienie do (min)', 'Late by up to (min)'),
      'booking.autoNoShow': w('Nieobecność oznacza program', 'No-shows are marked by the house'),
      'booking.pendingHours': w('Odpowiedź na prośbę do (godz.)', 'Requests are answered within (hours)'),
      'booking.pendingBeforeHours': w(
        'Najpóźniej przed przyjściem (godz.)',
        'At the latest before arrival (hours)',
      ),
      'booking.offerMinutes': w('Oferta dla oczekujących (min)', 'An offer to the waiting list holds (min)'),
      'booking.largestRequest': w('Największa grupa', 'Largest party'),
      'booking.termsVersion': w('Wersja regulaminu', 'Version of the terms'),
      'booking.embedOrigins': w('Strony z naszym formularzem', 'Sites that show our form'),
      alerts: w('Powiadomienia dla zespołu', 'Alerts to the staff'),
      'alerts.kinds': w('O czym', 'About what'),
      'alerts.people': w('Dla kogo', 'For whom'),
      'alerts.lowRatingUpTo': w('Niska ocena: do', 'A low rating: up to'),
      retention: w('Jak długo pamiętamy gości', 'How long guests are remembered'),
      'retention.guestMonths': w('Gość, który nie wraca (mies.)', 'A guest who does not return (months)'),
      'retention.wishMonths': w(
        'Życzenia i alergie przy rezerwacjach (mies.)',
        'Wishes and allergies of bookings (months)',
      ),
      'retention.messageMonths': w('Adresy w wiadomościach (mies.)', 'Addresses in messages (months)'),
      'retention.importMonths': w('Nazwy importowanych plików (mies.)', 'Names of imported files (months)'),
      ...messagingWords.fields,
      ...billingSettingWords.fields,
      gramsPerStandardDrink: w('Gramów w porcji standardowej', 'Grams in a standard drink'),
    },
    hints: {
      ...messagingWords.hints,
      ...billingSettingWords.hints,
      serviceDayCutoff: w(
        'Do tej godziny trwa jeszcze wczorajsza noc.',
        'Until this hour it is still last night.',
      ),
      'hours.closes': w(
        'Godzina nie późniejsza niż otwarcie to już następny dzień.',
        'An hour not after opening is on the next day.',
      ),
      'booking.noShowGraceMinutes': w(
        'Wcześniej nikogo nie można oznaczyć jako nieobecnego.',
        'Before that nobody can be marked as a no-show.',
      ),
      'booking.autoNoShow': w(
        'Na koniec przyjęć, gdy nikt nie oznaczył przyjścia.',
        'When the service closes and nobody marked them as arrived.',
      ),
      'booking.embedOrigins': w(
        'Adresy stron, które mogą osadzić formularz rezerwacji, np. https://bar.example.',
        'Addresses of sites that may embed the booking form, such as https://bar.example.',
      ),
      'alerts.people': w(
        'Puste: właściciele i menedżerowie tego lokalu. Czat zespołu dodasz wśród webhooków.',
        'Empty: the owners and managers of this venue. The staff’s chat is added among the webhooks.',
      ),
      'alerts.lowRatingUpTo': w(
        'Taka ocena i każda niższa jest oznaczana. 0: żadna.',
        'Such a rating and every lower one is flagged. 0: none.',
      ),
      'retention.guestMonths': w(
        'Tyle miesięcy po ostatniej wizycie usuwamy nazwisko, kontakt i notatki; sama wizyta zostaje w raportach. Kto chce dostawać wiadomości albo ma zakaz wstępu, zostaje. Puste: nigdy. Często: 24.',
        'So many months after the last visit name, contact and notes go; the visit itself stays in the reports. Whoever wants our news or is barred stays. Empty: never. Often: 24.',
      ),
      'retention.wishMonths': w(
        'Uwagi gości, notatki zespołu i alergie przy dawnych rezerwacjach oraz słowa z opinii. Puste: nigdy. Często: 12.',
        'Wishes, staff notes and allergies with bookings of long ago, and the words of feedback. Empty: never. Often: 12.',
      ),
      'retention.messageMonths': w(
        'Dokąd wysłaliśmy wiadomość. Że poszła i kiedy, zostaje. Puste: nigdy. Często: 12.',
        'Where a message went. That it went and when stays. Empty: never. Often: 12.',
      ),
      'retention.importMonths': w(
        'W nazwie pliku bywa czyjeś nazwisko. Puste: nigdy. Często: 3.',
        'File names may hold a name. Empty: never. Often: 3.',
      ),
      'pricing.priceStepCents': w(
        '1,00 zaokrągla proponowane ceny w górę do pełnych złotych.',
        '1.00 rounds suggested prices up to whole units.',
      ),
    },
    options: {
      ...messagingWords.options,
      ...billingSettingWords.options,
      'alerts.kinds': {
        largeParty: w('duża grupa', 'a large party'),
        vip: w('gość VIP', 'a VIP'),
        request: w('prośba o stolik', 'a request'),
        lowRating: w('niska ocena', 'a low rating'),
        messageFailed: w('wiadomość nie wyszła', 'a message that failed'),
        money: w('sprawa z pieniędzmi', 'a matter of money'),
        failure: w('inny błąd', 'another failure'),
      },
      'hours.weekday': {
        1: w('poniedziałek', 'Monday'),
        2: w('wtorek', 'Tuesday'),
        3: w('środa', 'Wednesday'),
        4: w('czwartek', 'Thursday'),
        5: w('piątek', 'Friday'),
        6: w('sobota', 'Saturday'),
        7: w('niedziela', 'Sunday'),
      },
    },
    rows: { hours: [w('Godziny', 'Hours'), w('Godziny otwarcia', 'Opening hours')] },
  },
  users: {
    one: w('Pracownik', 'Member of staff'),
    many: w('Zespół', 'Staff'),
    about: w(
      'Konta pracowników. Rola decyduje, co kto widzi.',
      'Accounts of the staff. The role decides what each sees.',
    ),
    fields: {
      name: w('Imię i nazwisko', 'Name'),
      status: w('Stan konta', 'Account'),
      language: w('Język', 'Language'),
      sessions: w('Sesje', 'Sessions'),
      'sessions.device': w('Urządzenie', 'Device'),
      'sessions.lastSeenAt': w('Ostatnio', 'Last seen'),
      demo: w('Konto pokazowe', 'Demo account'),
    },
    options: {
      status: {
        invited: w('zaproszone', 'invited'),
        active: w('aktywne', 'active'),
        deactivated: w('zamknięte', 'closed'),
      },
      language: { pl: w('polski', 'Polish'), en: w('angielski', 'English') },
    },
    hints: {
      language: w(
        'Język panelu i wiadomości. Puste: jak w przeglądarce.',
        'Of the backoffice and of mails. Empty: as the browser has it.',
      ),
      venues: w('Puste: wszystkie lokale.', 'Empty: all venues.'),
      role: w(
        'Decyduje, co widać i co wolno. Zmiana wylogowuje.',
        'Decides what one sees and may do. A change signs out.',
      ),
    },
  },
  'api-keys': {
    one: w('Klucz API', 'API key'),
    many: w('Klucze API', 'API keys'),
    about: w('Klucz pokażemy raz, zaraz po zapisaniu.', 'A key is shown once, right after saving.'),
    first: w(
      'Nie ma kluczy. Dodaj, gdy inny program ma czytać kartę lub rezerwacje.',
      'There are no keys. Add one when another program should read the menu or reservations.',
    ),
    fields: {
      scopes: w('Zakres', 'Scopes'),
      revokedAt: w('Cofnięty', 'Revoked'),
      lastUsedAt: w('Ostatnio użyty', 'Last used'),
      madeBy: w('Kto utworzył', 'Made by'),
      madeById: w('Kto utworzył (id)', 'Made by (id)'),
      prefix: w('Początek klucza', 'Starts with'),
      hash: w('Skrót', 'Hash'),
      key: w('Klucz', 'Key'),
    },
    hints: {
      scopes: w(
        'Na przykład cocktails:read. Puste: wszystko, co rola.',
        'Such as cocktails:read. Empty: all that the role may do.',
      ),
      key: w('Skopiuj teraz: nie pokażemy go ponownie.', 'Copy it now: it will not be shown again.'),
      revokedAt: w('Ustaw, a klucz przestanie działać od razu.', 'Set it and the key stops working at once.'),
    },
  },
  'audit-log': {
    one: w('Wpis dziennika', 'Log entry'),
    many: w('Dziennik zmian', 'Audit log'),
    about: w(
      'Kto, co i kiedy. Nikt nie może tu niczego zmienić.',
      'Who did what, when. Nobody can change anything here.',
    ),
    first: w('Jeszcze nic się nie wydarzyło.', 'Nothing has happened yet.'),
    fields: {
      at: w('Kiedy', 'When'),
      action: w('Co', 'What'),
      actorType: w('Kto (rodzaj)', 'Who (kind)'),
      actorId: w('Kto (id)', 'Who (id)'),
      actorName: w('Kto', 'Who'),
      on: w('Gdzie', 'Where'),
      documentId: w('Dokument (id)', 'Document (id)'),
      documentTitle: w('Dokument', 'Document'),
      changes: w('Zmiany', 'Changes'),
      requestId: w('Zapytanie', 'Request'),
    },
    options: {
      actorType: {
        staff: w('zespół', 'staff'),
        'api-key': w('klucz API', 'API key'),
        house: w('program', 'the house'),
        stranger: w('ktoś z zewnątrz', 'a stranger'),
      },
    },
  },
}
