import { w, type CollectionWords, type Word } from '../words'

export const messageKindWords: Record<string, Word> = {
  requestReceived: w('prośba przyjęta', 'request received'),
  waitlistJoined: w('wpis na listę oczekujących', 'joined the waiting list'),
  waitlistOffer: w('wolny stolik dla oczekujących', 'offer from the waiting list'),
  paymentLink: w('link do płatności', 'payment link'),
  confirmation: w('potwierdzenie', 'confirmation'),
  change: w('zmiana rezerwacji', 'change'),
  reminder: w('przypomnienie', 'reminder'),
  cancellation: w('odwołanie', 'cancellation'),
  declined: w('odmowa', 'request declined'),
  feedbackRequest: w('prośba o opinię', 'feedback request'),
  paymentConfirmation: w('potwierdzenie wpłaty', 'payment confirmation'),
  refundMade: w('zwrot', 'refund'),
  giftCard: w('karta podarunkowa', 'gift card'),
  membershipDue: w('zaległa płatność za karnet', 'membership payment due'),
  staffAlert: w('wiadomość dla zespołu', 'note to the staff'),
  invitation: w('zaproszenie do zespołu', 'invitation to the staff'),
  passwordReset: w('nowe hasło', 'new password'),
}

export const messageStatusWords: Record<string, Word> = {
  planned: w('zaplanowana', 'planned'),
  sending: w('w drodze', 'on its way'),
  sent: w('wysłana', 'sent'),
  skipped: w('pominięta', 'skipped'),
  superseded: w('zastąpiona', 'superseded'),
  failed: w('nie udało się', 'failed'),
}

export const messageWords: Record<string, CollectionWords> = {
  messages: {
    one: w('Wiadomość', 'Message'),
    many: w('Wiadomości', 'Messages'),
    about: w(
      'Każda wiadomość, którą zaplanowano, wysłano albo pominięto, i dlaczego.',
      'Every message that was planned, sent or skipped, and why.',
    ),
    first: w(
      'Nie ma jeszcze wiadomości. Pierwsza pójdzie z pierwszą rezerwacją.',
      'There are no messages yet. The first one goes out with the first booking.',
    ),
    fields: {
      channel: w('Jak', 'By'),
      locale: w('Język', 'Language'),
      recipient: w('Do kogo', 'To'),
      reservation: w('Rezerwacja', 'Reservation'),
      customer: w('Gość', 'Guest'),
      user: w('Pracownik', 'Member of staff'),
      serviceDate: w('Dzień pracy', 'Service date'),
      part: w('Która z kolei', 'Which one'),
      messageRevision: w('Wersja wiadomości', 'Message revision'),
      subjectType: w('O kim', 'About'),
      subjectKey: w('Klucz', 'Key'),
      status: w('Stan', 'Status'),
      reason: w('Dlaczego', 'Why'),
      dueAt: w('Kiedy', 'Due'),
      sentAt: w('Wysłano', 'Sent'),
      deliveredAt: w('Dotarła', 'Arrived'),
      nextTryAt: w('Następna próba', 'Next try'),
      attempts: w('Próby', 'Tries'),
      providerId: w('Numer u dostawcy poczty', 'Number at the mail provider'),
      details: w('Szczegóły', 'Details'),
    },
    tabs: { technical: w('Szczegóły techniczne', 'Technical details') },
    options: {
      kind: messageKindWords,
      status: messageStatusWords,
      channel: { email: w('e-mail', 'email'), sms: w('SMS', 'text message'), webhook: w('czat', 'chat') },
      locale: { pl: w('polski', 'Polish'), en: w('angielski', 'English') },
      subjectType: {
        reservation: w('rezerwacja', 'reservation'),
        customer: w('gość', 'guest'),
        user: w('pracownik', 'member of staff'),
        staff: w('zespół', 'the staff'),
      },
    },
  },
}

/** The settings of a venue that say when it writes to whom. */
export const messagingWords = {
  fields: {
    messaging: w('Wiadomości', 'Messages'),
    'messaging.firstReminderHours': w(
      'Pierwsze przypomnienie (godz. przed)',
      'First reminder (hours before)',
    ),
    'messaging.secondReminderHours': w(
      'Drugie przypomnienie (godz. przed)',
      'Second reminder (hours before)',
    ),
    'messaging.sms': w('SMS-y', 'Text messages'),
    'messaging.feedback': w('Pytamy gości o opinię', 'Guests are asked how it was'),
    'messaging.feedbackTime': w('Następnego dnia o', 'The next day at'),
    'messaging.alertEmail': w('Adres dla zespołu', 'Address of the staff'),
    'messaging.alertLocale': w('Język wiadomości dla zespołu', 'Language of notes to the staff'),
    'messaging.largePartyFrom': w('Duża grupa od (osób)', 'A large party is from (guests)'),
  } satisfies Record<string, Word>,
  hints: {
    'messaging.firstReminderHours': w(
      '0: bez tego przypomnienia. Zmiana obejmie też rezerwacje, które już są.',
      '0: no such reminder. A change holds for the bookings there are, too.',
    ),
    'messaging.sms': w(
      'W nocy, od 21:00 do 9:00, przypomnienia nie wychodzą.',
      'No reminders go out at night, between 21:00 and 9:00.',
    ),
    'messaging.alertEmail': w(
      'Obok osób, które wybrano. Puste: tylko one.',
      'Beside the people who were chosen. Empty: they alone.',
    ),
    'messaging.largePartyFrom': w(
      'Zespół dowiaduje się od razu. 0: bez wiadomości.',
      'The staff hear of it at once. 0: no note.',
    ),
  } satisfies Record<string, Word>,
  options: {
    'messaging.sms': {
      off: w('nie wysyłamy', 'none'),
      withoutEmail: w('gdy gość nie podał e-maila', 'to guests without an email'),
      reminders: w('przypomnienia do każdego z telefonem', 'reminders to everybody with a phone'),
    },
    'messaging.alertLocale': { pl: w('polski', 'Polish'), en: w('angielski', 'English') },
  } satisfies Record<string, Record<string, Word>>,
}
