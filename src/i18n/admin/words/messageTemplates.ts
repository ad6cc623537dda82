import { w, type CollectionWords, type Word } from '../words'

/** What the house writes to guests, by the case that staff may put into their own words. */
export const templateKindWords: Record<string, Word> = {
  requestReceived: w('Prośba przyjęta', 'Request received'),
  waitlistJoined: w('Wpis na listę oczekujących', 'Joined the waiting list'),
  waitlistOffer: w('Wolny stolik dla oczekujących', 'Offer from the waiting list'),
  paymentLink: w('Link do płatności', 'Payment link'),
  paymentReminder: w('Ponaglenie płatności', 'Payment reminder'),
  confirmation: w('Potwierdzenie', 'Confirmation'),
  change: w('Zmiana rezerwacji', 'Change'),
  reminder: w('Przypomnienie', 'Reminder'),
  cancelledByGuest: w('Odwołana przez gościa', 'Cancelled by the guest'),
  cancelledByVenue: w('Odwołana przez lokal', 'Cancelled by the venue'),
  declined: w('Odmowa', 'Request declined'),
  requestExpired: w('Prośba wygasła', 'Request ran out'),
  paymentExpired: w('Nie zapłacono na czas', 'Not paid in time'),
  feedbackRequest: w('Prośba o opinię', 'Feedback request'),
}

export const messageTemplateWords: Record<string, CollectionWords> = {
  'message-templates': {
    one: w('Treść wiadomości', 'Message text'),
    many: w('Treści wiadomości', 'Message texts'),
    about: w(
      'Wasze słowa w wiadomościach do gości. Czego tu nie ma, mówimy własnymi; fakty i przyciski dodajemy sami.',
      'Your words in messages to guests. Where there are none we use ours; facts and buttons come by themselves.',
    ),
    first: w(
      'Wszystkie wiadomości mają nasze słowa. Dodaj treść, żeby jedna z nich mówiła waszymi.',
      'All messages speak in our words. Add a text to have one of them speak in yours.',
    ),
    fields: {
      subject: w('Temat', 'Subject'),
      opening: w('Na początku', 'At the beginning'),
      closing: w('Na końcu', 'At the end'),
      preview: w('Podgląd', 'Preview'),
    },
    hints: {
      subject: w('Puste: nasz temat.', 'Empty: our subject.'),
      opening: w(
        'Nad danymi rezerwacji. Pusty wiersz zaczyna nowy akapit. Puste: nasze słowa.',
        'Above the facts of the booking. An empty line begins a new paragraph. Empty: our words.',
      ),
      closing: w('Pod przyciskiem.', 'Below the button.'),
    },
    options: { kind: templateKindWords },
  },
  'contact-problems': {
    one: w('Adres z kłopotem', 'Address in trouble'),
    many: w('Adresy z kłopotami', 'Addresses in trouble'),
    about: w(
      'Na te adresy nie piszemy: wiadomości wracały albo ktoś się poskarżył. Usuń adres, gdy znów działa.',
      'We do not write to these: messages came back, or somebody complained. Delete one when it works again.',
    ),
    first: w('Wszystkie adresy działają.', 'All addresses work.'),
    fields: {
      address: w('Adres', 'Address'),
      channel: w('Jak', 'By'),
      problem: w('Kłopot', 'Trouble'),
      detail: w('Co mówi dostawca', 'What the provider says'),
      at: w('Kiedy', 'When'),
    },
    options: {
      channel: { email: w('e-mail', 'email'), sms: w('SMS', 'text message') },
      problem: {
        bounced: w('wiadomości wracają', 'messages come back'),
        complained: w('skarga', 'complaint'),
      },
    },
  },
}
