import { w, type CollectionWords, type Word } from '../words'

const events: Record<string, Word> = {
  'reservation.created': w('rezerwacja: nowa', 'reservation: new'),
  'reservation.requested': w('rezerwacja: prośba o stolik', 'reservation: a request'),
  'reservation.confirmed': w('rezerwacja: potwierdzona', 'reservation: confirmed'),
  'reservation.changed': w('rezerwacja: zmieniona', 'reservation: changed'),
  'reservation.declined': w('rezerwacja: odmowa', 'reservation: declined'),
  'reservation.cancelled': w('rezerwacja: odwołana', 'reservation: cancelled'),
  'reservation.expired': w('rezerwacja: wygasła', 'reservation: expired'),
  'reservation.arrived': w('rezerwacja: goście przyszli', 'reservation: arrived'),
  'reservation.seated': w('rezerwacja: goście przy stoliku', 'reservation: seated'),
  'reservation.completed': w('rezerwacja: zakończona', 'reservation: completed'),
  'reservation.no_show': w('rezerwacja: goście nie przyszli', 'reservation: no-show'),
  'waitlist.joined': w('lista oczekujących: nowy wpis', 'waiting list: somebody joined'),
  'waitlist.offered': w('lista oczekujących: wolny stolik', 'waiting list: a table was offered'),
  'menu.eighty_sixed': w('karta: czegoś zabrakło', 'menu: something is off'),
  'menu.back': w('karta: znów jest', 'menu: something is back'),
  'feedback.received': w('opinia gościa', 'feedback from a guest'),
  'guest.merged': w('goście: połączone karty', 'guests: records merged'),
  'guest.erased': w('goście: dane usunięte', 'guests: data erased'),
  'staff.alert': w('powiadomienie dla zespołu', 'alert to the staff'),
}

export const webhookWords: Record<string, CollectionWords> = {
  webhooks: {
    one: w('Webhook', 'Webhook'),
    many: w('Webhooki', 'Webhooks'),
    about: w(
      'Inne programy i czat zespołu dowiadują się stąd, co się dzieje. Klucz podpisu pokażemy raz, zaraz po zapisaniu.',
      'Other programs and the staff’s chat hear from here what happens. The signing secret is shown once, right after saving.',
    ),
    first: w(
      'Nie ma webhooków. Dodaj, gdy inny program albo czat zespołu ma wiedzieć o rezerwacjach.',
      'There are no webhooks. Add one when another program or the staff’s chat should know of reservations.',
    ),
    fields: {
      url: w('Adres', 'Address'),
      format: w('Kto to czyta', 'Who reads it'),
      events: w('Zdarzenia', 'Events'),
      language: w('Język', 'Language'),
      includeGuest: w('Z danymi gości', 'With guests’ contact data'),
      active: w('Włączony', 'Switched on'),
      lastSuccessAt: w('Ostatnio odebrano', 'Last taken'),
      failingSince: w('Nie działa od', 'Failing since'),
      lastFailure: w('Ostatni błąd', 'Last failure'),
      disabledAt: w('Wyłączono', 'Switched off'),
      disabledBecause: w('Dlaczego', 'Why'),
      secretVersion: w('Wersja klucza', 'Version of the secret'),
      previousSecretUntil: w('Poprzedni klucz działa do', 'The secret before holds until'),
      secret: w('Klucz podpisu', 'Signing secret'),
    },
    hints: {
      url: w(
        'Zaczyna się od https://. Adres Slacka, Discorda albo Mattermosta wklej w całości.',
        'Starts with https://. Paste the whole address of Slack, Discord or Mattermost.',
      ),
      format: w(
        'Czat dostaje zdania z powiadomieniami dla zespołu, program dostaje zdarzenia jako JSON.',
        'A chat gets the alerts to the staff as sentences, a program gets events as JSON.',
      ),
      includeGuest: w(
        'Imię, e-mail i telefon przy rezerwacjach. Zaznacz tylko, gdy odbiorca naprawdę ich potrzebuje. Alergii nie wysyłamy nigdy.',
        'Name, email and phone with reservations. Tick it only where the receiver needs them. Allergies are never sent.',
      ),
      venues: w('Puste: wszystkie lokale.', 'Empty: all venues.'),
      secret: w('Skopiuj teraz: nie pokażemy go ponownie.', 'Copy it now: it will not be shown again.'),
    },
    options: {
      events,
      format: { standard: w('program', 'a program'), chat: w('czat zespołu', 'the staff’s chat') },
      language: { pl: w('polski', 'Polish'), en: w('angielski', 'English') },
      disabledBecause: {
        failing: w('przez trzy dni niczego nie odebrał', 'it took nothing for three days'),
        gone: w('odbiorca odpowiedział, że już go nie ma', 'the receiver answered that it is gone'),
      },
    },
  },
  'webhook-deliveries': {
    one: w('Wysyłka', 'Delivery'),
    many: w('Wysyłki webhooków', 'Webhook deliveries'),
    about: w(
      'Co wysłano do innych programów i co odpowiedziały. Po 30 dniach wpisy znikają.',
      'What was sent to other programs, and what they answered. Entries go after 30 days.',
    ),
    first: w('Niczego jeszcze nie wysłano.', 'Nothing has been sent yet.'),
    fields: {
      event: w('Zdarzenie', 'Event'),
      status: w('Stan', 'Status'),
      receiver: w('Odbiorca', 'Receiver'),
      webhook: w('Webhook', 'Webhook'),
      attempts: w('Próby', 'Tries'),
      responseStatus: w('Odpowiedź HTTP', 'HTTP status'),
      failure: w('Błąd', 'Failure'),
      nextAttemptAt: w('Następna próba', 'Next try'),
      lastAttemptAt: w('Ostatnia próba', 'Last try'),
      deliveredAt: w('Odebrano', 'Taken'),
      responseExcerpt: w('Początek odpowiedzi', 'Beginning of the answer'),
      payload: w('Treść', 'Content'),
      log: w('Przebieg', 'Tries so far'),
      eventId: w('Numer zdarzenia', 'Event id'),
      subject: w('Czego dotyczy (id)', 'About (id)'),
      leaseUntil: w('W rękach do', 'In hand until'),
    },
    options: {
      status: {
        waiting: w('czeka', 'waiting'),
        delivered: w('odebrana', 'taken'),
        failed: w('nie udało się', 'failed'),
        skipped: w('pominięta', 'skipped'),
      },
    },
  },
}
