import type { CountedWord } from './counted'
import { w } from '../words'

/** The search in the header of every screen. */
export const searchTexts = {
  searchOpen: w('Szukaj w całym zapleczu', 'Search the whole backoffice'),
  searchOpenKeys: w('Szukaj (Ctrl K albo ⌘K)', 'Search (Ctrl K or ⌘K)'),
  searchKeys: w('Ctrl K', 'Ctrl K'),
  searchShort: w('Szukaj', 'Search'),
  searchHint: w('Gość, telefon, numer rezerwacji, pozycja…', 'Guest, phone, reference, item…'),
  searchWhat: w(
    'Wpisz co najmniej dwa znaki. Polskie litery i wielkość nie mają znaczenia.',
    'Type two characters or more. Accents and case do not matter.',
  ),
  searchNothing: w('Nic takiego tu nie ma.', 'There is nothing like that.'),
  searchFound: w('Znalezione', 'Found'),
  'searchIn.reservations': w('Rezerwacje', 'Reservations'),
  'searchIn.guests': w('Goście', 'Guests'),
  'searchIn.items': w('Karta i bar', 'Menu and bar'),
  'searchIn.pages': w('Strona', 'Site'),
  'searchKind.menu-items': w('pozycja karty', 'menu item'),
  'searchKind.cocktails': w('koktajl', 'cocktail'),
  'searchKind.ingredients': w('składnik', 'ingredient'),
  'searchKind.pages': w('podstrona', 'page'),
  'searchKind.posts': w('wpis', 'post'),
  'searchKind.events': w('wydarzenie', 'event'),
}

export const searchCounted = {
  visits: {
    pl: { one: '{{n}} wizyta', few: '{{n}} wizyty', many: '{{n}} wizyt', other: '{{n}} wizyty' },
    en: { one: '{{n}} visit', other: '{{n}} visits' },
  },
} satisfies Record<string, CountedWord>
