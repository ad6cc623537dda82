import { batchCounted } from './batch'
import { boardCounted } from './board'
import { cacheCounted } from './cache'
import { searchCounted } from './search'

/** Polish has three plural forms (and `other` for fractions), English two. `{{n}}` is the number. */
export type CountedWord = {
  pl: { one: string; few: string; many: string; other: string }
  en: { one: string; other: string }
}

export const countedTexts = {
  ...boardCounted,
  ...batchCounted,
  ...cacheCounted,
  ...searchCounted,
  inDrinks: {
    pl: { one: 'w {{n}} drinku', few: 'w {{n}} drinkach', many: 'w {{n}} drinkach', other: 'w {{n}} drinka' },
    en: { one: 'in {{n}} drink', other: 'in {{n}} drinks' },
  },
  drinksOff: {
    pl: {
      one: '{{n}} drink poza kartą',
      few: '{{n}} drinki poza kartą',
      many: '{{n}} drinków poza kartą',
      other: '{{n}} drinka poza kartą',
    },
    en: { one: '{{n}} drink off', other: '{{n}} drinks off' },
  },
  sheetTakes: {
    pl: {
      one: 'Zdejmie z karty {{n}} pozycję: od razu na stronie i w barze.',
      few: 'Zdejmie z karty {{n}} pozycje: od razu na stronie i w barze.',
      many: 'Zdejmie z karty {{n}} pozycji: od razu na stronie i w barze.',
      other: 'Zdejmie z karty {{n}} pozycji: od razu na stronie i w barze.',
    },
    en: {
      one: 'Takes {{n}} item off the menu at once, on the site and behind the bar.',
      other: 'Takes {{n}} items off the menu at once, on the site and behind the bar.',
    },
  },
  sheetUnsold: {
    pl: {
      one: 'I {{n}} recepturę spoza karty',
      few: 'I {{n}} receptury spoza karty',
      many: 'I {{n}} receptur spoza karty',
      other: 'I {{n}} receptury spoza karty',
    },
    en: { one: 'And {{n}} recipe that is on no menu', other: 'And {{n}} recipes that are on no menu' },
  },
  takeOffCount: {
    pl: {
      one: 'Zdejmij {{n}} pozycję',
      few: 'Zdejmij {{n}} pozycje',
      many: 'Zdejmij {{n}} pozycji',
      other: 'Zdejmij {{n}} pozycji',
    },
    en: { one: 'Take {{n}} item off', other: 'Take {{n}} items off' },
  },
  sectionItems: {
    pl: { one: '{{n}} pozycja', few: '{{n}} pozycje', many: '{{n}} pozycji', other: '{{n}} pozycji' },
    en: { one: '{{n}} item', other: '{{n}} items' },
  },
  people: {
    pl: { one: '{{n}} osoba', few: '{{n}} osoby', many: '{{n}} osób', other: '{{n}} osoby' },
    en: { one: '{{n}} guest', other: '{{n}} guests' },
  },
  peopleFrom: {
    pl: { one: '{{n}} osoby', few: '{{n}} osób', many: '{{n}} osób', other: '{{n}} osoby' },
    en: { one: '{{n}} guest', other: '{{n}} guests' },
  },
  peopleUpTo: {
    pl: { one: 'do {{n}} osoby', few: 'do {{n}} osób', many: 'do {{n}} osób', other: 'do {{n}} osoby' },
    en: { one: 'up to {{n}} guest', other: 'up to {{n}} guests' },
  },
  parties: {
    pl: { one: '{{n}} grupa', few: '{{n}} grupy', many: '{{n}} grup', other: '{{n}} grupy' },
    en: { one: '{{n}} party', other: '{{n}} parties' },
  },
  hoursBefore: {
    pl: {
      one: '{{n}} godzinę przed',
      few: '{{n}} godziny przed',
      many: '{{n}} godzin przed',
      other: '{{n}} godziny przed',
    },
    en: { one: '{{n}} hour before', other: '{{n}} hours before' },
  },
  daysBefore: {
    pl: {
      one: '{{n}} dzień przed',
      few: '{{n}} dni przed',
      many: '{{n}} dni przed',
      other: '{{n}} dnia przed',
    },
    en: { one: '{{n}} day before', other: '{{n}} days before' },
  },
  breaksCount: {
    pl: {
      one: 'Dotyczy to {{n}} rezerwacji.',
      few: 'Dotyczy to {{n}} rezerwacji.',
      many: 'Dotyczy to {{n}} rezerwacji.',
      other: 'Dotyczy to {{n}} rezerwacji.',
    },
    en: { one: 'This concerns {{n}} booking.', other: 'This concerns {{n}} bookings.' },
  },
  importMade: {
    pl: {
      one: '{{n}} wiersz do dodania',
      few: '{{n}} wiersze do dodania',
      many: '{{n}} wierszy do dodania',
      other: '{{n}} wiersza do dodania',
    },
    en: { one: '{{n}} line to add', other: '{{n}} lines to add' },
  },
  importKnown: {
    pl: {
      one: '{{n}} gość już jest',
      few: '{{n}} gości już jest',
      many: '{{n}} gości już jest',
      other: '{{n}} gościa już jest',
    },
    en: { one: '{{n}} guest already known', other: '{{n}} guests already known' },
  },
  importFailed: {
    pl: {
      one: '{{n}} wiersz z błędem',
      few: '{{n}} wiersze z błędami',
      many: '{{n}} wierszy z błędami',
      other: '{{n}} wiersza z błędami',
    },
    en: { one: '{{n}} line with an error', other: '{{n}} lines with errors' },
  },
  importRun: {
    pl: {
      one: 'Dodaj {{n}} wiersz',
      few: 'Dodaj {{n}} wiersze',
      many: 'Dodaj {{n}} wierszy',
      other: 'Dodaj {{n}} wiersza',
    },
    en: { one: 'Add {{n}} line', other: 'Add {{n}} lines' },
  },
  importAdded: {
    pl: {
      one: 'Dodano {{n}} wiersz',
      few: 'Dodano {{n}} wiersze',
      many: 'Dodano {{n}} wierszy',
      other: 'Dodano {{n}} wiersza',
    },
    en: { one: '{{n}} line added', other: '{{n}} lines added' },
  },
  guestVisits: {
    pl: { one: '{{n}} wizyta', few: '{{n}} wizyty', many: '{{n}} wizyt', other: '{{n}} wizyty' },
    en: { one: '{{n}} visit', other: '{{n}} visits' },
  },
  bookings: {
    pl: {
      one: '{{n}} rezerwacja',
      few: '{{n}} rezerwacje',
      many: '{{n}} rezerwacji',
      other: '{{n}} rezerwacji',
    },
    en: { one: '{{n}} booking', other: '{{n}} bookings' },
  },
  days: {
    pl: { one: '{{n}} dzień', few: '{{n}} dni', many: '{{n}} dni', other: '{{n}} dnia' },
    en: { one: '{{n}} day', other: '{{n}} days' },
  },
  nightsWithGuests: {
    pl: {
      one: '{{n}} noc z rezerwacjami lub gośćmi',
      few: '{{n}} noce z rezerwacjami lub gośćmi',
      many: '{{n}} nocy z rezerwacjami lub gośćmi',
      other: '{{n}} nocy z rezerwacjami lub gośćmi',
    },
    en: { one: '{{n}} night with bookings or guests', other: '{{n}} nights with bookings or guests' },
  },
  tries: {
    pl: { one: '{{n}} próba', few: '{{n}} próby', many: '{{n}} prób', other: '{{n}} próby' },
    en: { one: '{{n}} try', other: '{{n}} tries' },
  },
  recoveryCodesLeft: {
    pl: {
      one: 'Został {{n}} kod zapasowy.',
      few: 'Zostały {{n}} kody zapasowe.',
      many: 'Zostało {{n}} kodów zapasowych.',
      other: 'Zostało {{n}} kodu zapasowego.',
    },
    en: { one: '{{n}} recovery code is left.', other: '{{n}} recovery codes are left.' },
  },
} satisfies Record<string, CountedWord>
