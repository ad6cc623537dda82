import type { Sentence } from './errors'

/** Why a form does not take a value, said under the field. */
export const fieldRefusals = {
  endsBeforeStart: { pl: 'Koniec musi być po początku.', en: 'The end must be after the start.' },
  hexColour: {
    pl: 'Podaj kolor jako #rrggbb, np. #a3122b.',
    en: 'Give a colour as #rrggbb, such as #a3122b.',
  },
  sitePath: {
    pl: 'Podaj ścieżkę tej strony, np. /pl/karta.',
    en: 'Give a path of this site, such as /en/menu.',
  },
  timeZone: {
    pl: 'Nie ma takiej strefy czasowej. Podaj np. Europe/Warsaw.',
    en: 'There is no such time zone. Give one such as Europe/Warsaw.',
  },
  wallTime: { pl: 'Podaj godzinę jako GG:MM, np. 18:30.', en: 'Give a time as HH:MM, such as 18:30.' },
  wholeNumber: { pl: 'Podaj liczbę całkowitą.', en: 'Give a whole number.' },
} as const satisfies Record<string, Sentence>
