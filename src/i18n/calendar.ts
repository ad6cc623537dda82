import type { Language } from './errors'

type Said = { venue: string; reference: string; partySize: number; when: string; manageUrl: string }

/** Words of the calendar entry that a guest keeps. */
export const calendarWords: Record<
  Language,
  { summary: (venue: string) => string; description: (said: Said) => string }
> = {
  pl: {
    summary: (venue) => `Stolik: ${venue}`,
    description: ({ reference, partySize, when, manageUrl }) =>
      [
        `${when} (czas lokalu).`,
        `Numer rezerwacji: ${reference}. Liczba osób: ${partySize}.`,
        `Zmiana lub odwołanie: ${manageUrl}`,
      ].join('\n'),
  },
  en: {
    summary: (venue) => `Table at ${venue}`,
    description: ({ reference, partySize, when, manageUrl }) =>
      [
        `${when} (time at the venue).`,
        `Reservation ${reference}. Party of ${partySize}.`,
        `Change or cancel: ${manageUrl}`,
      ].join('\n'),
  },
}
