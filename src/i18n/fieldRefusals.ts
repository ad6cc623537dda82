import type { Sentence } from './errors'

/** Why a form does not take a value, said under the field. */
export const fieldRefusals = {
  amountMissing: {
    pl: 'Podaj kwotę większą od zera.',
    en: 'Give an amount above zero.',
  },
  allergyConsent: {
    pl: 'To dane o zdrowiu. Zaznacz, że gość zgodził się, by je zapisać.',
    en: 'This is health data. Tick that the guest agreed to have it kept.',
  },
  blockReason: { pl: 'Napisz, z jakiego powodu.', en: 'Say for what reason.' },
  closedOrServices: {
    pl: 'Dodaj przyjęcia tego dnia albo zaznacz „Zamknięte”.',
    en: 'Add services for that day or tick “Closed”.',
  },
  counterSeatForOne: {
    pl: 'Miejsce przy ladzie jest dla jednej osoby.',
    en: 'A seat at the counter is for one guest.',
  },
  counterSeats: {
    pl: 'Do zestawu może należeć 2 do 4 stolików, a miejsc przy ladzie najwyżej 12.',
    en: 'A combination takes 2 to 4 tables, or up to 12 seats at the counter.',
  },
  date: {
    pl: 'Podaj datę jako RRRR-MM-DD, np. 2027-02-28.',
    en: 'Give a date as YYYY-MM-DD, such as 2027-02-28.',
  },
  endsBeforeBegins: {
    pl: 'Ostatni dzień nie może być przed pierwszym.',
    en: 'The last day cannot be before the first.',
  },
  fewestAboveMost: {
    pl: 'Najmniej osób nie może być więcej niż najwięcej.',
    en: 'The fewest guests cannot be more than the most.',
  },
  nip: {
    pl: 'To nie jest prawidłowy NIP. Sprawdź cyfry.',
    en: 'This is not a valid NIP. Check the digits.',
  },
  inForce: {
    pl: 'Ten tekst obowiązuje i ktoś się na niego zgodził. Dodaj nową wersję.',
    en: 'This text is in force and somebody agreed to it. Add a new version.',
  },
  versionName: {
    pl: 'Użyj liter, cyfr, kropek i łączników, np. 2027-01.',
    en: 'Use letters, digits, dots and hyphens, such as 2027-01.',
  },
  otherVenue: {
    pl: 'To należy do innego lokalu.',
    en: 'This belongs to another venue.',
  },
  origin: {
    pl: 'Podaj adres strony bez ścieżki, np. https://bar.example.',
    en: 'Give the address of a site without a path, such as https://bar.example.',
  },
  outsideServiceDay: {
    pl: 'Godziny muszą mieścić się w jednym dniu pracy: od końca jednego do końca następnego.',
    en: 'The hours have to lie within one service day: from the end of one to the end of the next.',
  },
  lastSeating: {
    pl: 'Ostatnie przyjęcie musi być między otwarciem a zamknięciem.',
    en: 'The last seating has to lie between opening and closing.',
  },
  servicesOutside: {
    pl: 'Przyjęcia wyszłyby poza jeden dzień pracy. Najpierw zmień ich godziny.',
    en: 'Services would no longer lie within one service day. Change their hours first.',
  },
  phone: {
    pl: 'Taki numer nie istnieje. Podaj numer z kierunkowym, np. +48 601 234 567.',
    en: 'There can be no such number. Give it with its country code, such as +48 601 234 567.',
  },
  slotStep: { pl: 'Krok to 15 albo 30 minut.', en: 'The step is 15 or 30 minutes.' },
  dateOrTime: {
    pl: 'Podaj dzień, godzinę albo jedno i drugie.',
    en: 'Give a date, a time, or both.',
  },
  endsBeforeStart: { pl: 'Koniec musi być po początku.', en: 'The end must be after the start.' },
  linkInSubject: {
    pl: '{name} to klucz do rezerwacji: w temacie widać go bez otwierania wiadomości. Wpisz go w treści.',
    en: '{name} is the key to the booking: a subject shows it to everybody. Put it into the text.',
  },
  unknownVariable: {
    pl: 'Nie ma zmiennej {name}. Możesz wpisać: {known}.',
    en: 'There is no variable {name}. You can write: {known}.',
  },
  tableNotInUse: {
    pl: 'Jeden ze stolików nie jest w użyciu.',
    en: 'One of the tables is not in use.',
  },
  tableTwice: {
    pl: 'Ten sam stolik jest wybrany dwa razy.',
    en: 'The same table is chosen twice.',
  },
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
  webhookAddress: {
    pl: 'Podaj pełny adres, np. https://hooks.example.com/bar.',
    en: 'Give a full address, such as https://hooks.example.com/bar.',
  },
  webhookCredentials: {
    pl: 'Adres nie może zawierać nazwy użytkownika ani hasła.',
    en: 'The address may hold no user name or password.',
  },
  webhookEvents: { pl: 'Wybierz co najmniej jedno zdarzenie.', en: 'Choose at least one event.' },
  webhookHttps: { pl: 'Adres musi zaczynać się od https://.', en: 'The address has to start with https://.' },
  webhookPort: {
    pl: 'Adres nie może mieć numeru portu.',
    en: 'The address may have no port number.',
  },
  wholeNumber: { pl: 'Podaj liczbę całkowitą.', en: 'Give a whole number.' },
} as const satisfies Record<string, Sentence>
