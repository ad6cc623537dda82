import { w, type CollectionWords } from '../words'
import { reservationSources } from './service'

const languages = { pl: w('polski', 'Polish'), en: w('angielski', 'English') }

export const guestWords: Record<string, CollectionWords> = {
  customers: {
    one: w('Gość', 'Guest'),
    many: w('Goście', 'Guests'),
    about: w(
      'Karty gości. Powstają same przy rezerwacji; powtórzone można połączyć.',
      'Records of guests. They appear with the first booking; doubles can be merged.',
    ),
    first: w(
      'Nie ma jeszcze gości. Pojawią się z pierwszą rezerwacją.',
      'No guests yet. They appear with the first booking.',
    ),
    fields: {
      name: w('Imię i nazwisko', 'Name'),
      locale: w('Język', 'Language'),
      vip: w('VIP', 'VIP'),
      tags: w('Etykiety', 'Tags'),
      notes: w('Notatki', 'Notes'),
      visits: w('Wizyty', 'Visits'),
      noShows: w('Nieobecności', 'No-shows'),
      cancellations: w('Odwołania', 'Cancellations'),
      lastVisitAt: w('Ostatnia wizyta', 'Last visit'),
      nextVisitAt: w('Następna wizyta', 'Next visit'),
      allergies: w('Alergie', 'Allergies'),
      allergyConsent: w('Gość zgodził się zapisać alergie', 'The guest agreed to have allergies kept'),
      blocked: w('Lista zablokowanych', 'Blocklist'),
      'blocked.isBlocked': w('Nie rezerwuje online', 'May not book online'),
      'blocked.reason': w('Powód', 'Reason'),
      'blocked.until': w('Do kiedy', 'Until'),
      marketing: w('Zgoda na wiadomości', 'Agrees to news'),
      mergedInto: w('Połączony z', 'Merged into'),
      erasedAt: w('Usunięto dane', 'Data erased'),
      importBatch: w('Z importu', 'From the import'),
    },
    hints: {
      allergies: w(
        'Dane o zdrowiu: tylko za zgodą gościa. Odczyt jest zapisywany.',
        'Health data: only with the consent of the guest. Reading is noted.',
      ),
      allergyConsent: w(
        'Zaznacz, gdy zapisujesz alergie za jego zgodą. Zgoda zostanie odnotowana.',
        'Tick it when you write allergies down with that agreement. It will be put on record.',
      ),
      'blocked.until': w('Puste: bez końca.', 'Empty: without an end.'),
    },
    options: { locale: languages },
    tabs: {
      guest: w('Gość', 'Guest'),
      visits: w('Wizyty', 'Visits'),
      blocklist: w('Blokada', 'Blocklist'),
    },
  },
  consents: {
    one: w('Zgoda', 'Consent'),
    many: w('Zgody', 'Consents'),
    about: w(
      'Na co gość się zgodził, jakimi słowami i kiedy. Nikt nie może tu niczego zmienić.',
      'What a guest agreed to, in which words and when. Nobody can change anything here.',
    ),
    first: w('Nie ma jeszcze zgód.', 'There are no consents yet.'),
    fields: {
      given: w('Udzielona', 'Given'),
      givenAt: w('Kiedy', 'When'),
      customer: w('Gość', 'Guest'),
      reservation: w('Rezerwacja', 'Reservation'),
      text: w('Treść', 'Text'),
      textVersion: w('Wersja treści', 'Version of the text'),
      language: w('Język', 'Language'),
      source: w('Skąd', 'Source'),
    },
    options: {
      kind: {
        terms: w('regulamin', 'terms'),
        marketing: w('wiadomości', 'news'),
        allergies: w('alergie', 'allergies'),
      },
      language: languages,
      source: reservationSources,
    },
  },
  'import-batches': {
    one: w('Import', 'Import'),
    many: w('Importy', 'Imports'),
    about: w(
      'Goście i rezerwacje z pliku. Import można cofnąć.',
      'Guests and bookings from a file. An import can be undone.',
    ),
    first: w('Niczego jeszcze nie zaimportowano.', 'Nothing has been imported yet.'),
    fields: {
      fileName: w('Plik', 'File'),
      rows: w('Wiersze', 'Lines'),
      made: w('Dodane', 'Added'),
      failed: w('Odrzucone', 'Refused'),
      undoneAt: w('Cofnięto', 'Undone'),
      by: w('Kto', 'By'),
    },
    options: { kind: { guests: w('goście', 'guests'), bookings: w('rezerwacje', 'bookings') } },
  },
  'customer-merges': {
    one: w('Połączenie kart', 'Merge'),
    many: w('Połączenia kart', 'Merges'),
    fields: {
      kept: w('Zachowana', 'Kept'),
      merged: w('Dołączona', 'Merged'),
      moved: w('Przeniesiono', 'Moved'),
      undoneAt: w('Cofnięto', 'Undone'),
      by: w('Kto', 'By'),
    },
  },
}
