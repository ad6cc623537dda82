import type { Sentence } from './errors'

/** Why a line of an imported file is not taken, said beside the line. */
export const importSentences = {
  contactMissing: { pl: 'Brakuje telefonu i e-maila.', en: 'There is neither a phone nor an email.' },
  date: {
    pl: 'Nie ma takiego dnia. Zapisz go jako 2027-05-14 albo 14.05.2027.',
    en: 'There is no such day. Write it as 2027-05-14 or 14.05.2027.',
  },
  email: { pl: 'Ten adres e-mail jest niepełny.', en: 'This email is not complete.' },
  known: { pl: 'Ta rezerwacja już jest.', en: 'This booking is already there.' },
  language: { pl: 'Język to pl albo en.', en: 'The language is pl or en.' },
  nameMissing: { pl: 'Brakuje imienia i nazwiska.', en: 'The name is missing.' },
  partySize: { pl: 'Liczba osób to liczba od 1 do 200.', en: 'The party size is a number from 1 to 200.' },
  phone: { pl: 'Taki numer telefonu nie istnieje.', en: 'There can be no such phone number.' },
  status: {
    pl: 'Nie znamy takiego statusu.',
    en: 'This status is not known.',
  },
  statusAhead: {
    pl: 'Ta rezerwacja dopiero będzie, więc nie może mieć takiego statusu.',
    en: 'This booking is still to come, so it cannot have this status.',
  },
  table: { pl: 'Nie ma stolika o takiej nazwie.', en: 'There is no table of this name.' },
  time: { pl: 'Podaj godzinę jako 18:30.', en: 'Give the time as 18:30.' },
  timeSkipped: {
    pl: 'Tej godziny tego dnia nie ma: zegar ją przeskakuje.',
    en: 'That time does not exist on that day: the clock skips it.',
  },
  tooLong: { pl: 'Za długi tekst.', en: 'The text is too long.' },
  vip: { pl: 'Wpisz tak albo nie.', en: 'Write yes or no.' },
} as const satisfies Record<string, Sentence>

/** Stands on imported bookings as the reason for what the rules would not allow today. */
export const importReason: Sentence = { pl: 'Import z pliku', en: 'Imported from a file' }

export type ImportRefusal = keyof typeof importSentences
