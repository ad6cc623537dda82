import { w, type GlobalWords } from '../words'

export const globalWords: Record<string, GlobalWords> = {
  site: {
    name: w('Strona', 'Site'),
    about: w('To, co gość widzi najpierw.', 'What a guest sees first.'),
    fields: {
      headline: w('Hasło na stronie głównej', 'Headline of the home page'),
      description: w('Opis dla wyszukiwarek', 'Description for search engines'),
      news: w('Co nowego', 'What is new'),
      'news.when': w('Kiedy', 'When'),
      'news.text': w('Tekst', 'Text'),
      'news.link': w('Odnośnik', 'Link'),
      shelf: w('Drinki na półce', 'Drinks on the shelf'),
      social: w('Gdzie jeszcze nas znaleźć', 'Where else to find us'),
      'social.url': w('Adres', 'Address'),
      shareImage: w('Obraz do udostępniania', 'Share image'),
    },
    hints: {
      shelf: w('Do dziewięciu pozycji z karty, od lewej.', 'Up to nine items of the menu, from the left.'),
      description: w('Jedno, dwa zdania; do 160 znaków.', 'One or two sentences, up to 160 characters.'),
    },
    rows: {
      news: [w('Nowość', 'News item'), w('Co nowego', 'What is new')],
      social: [w('Odnośnik', 'Link'), w('Odnośniki', 'Links')],
    },
  },
  security: {
    name: w('Bezpieczeństwo', 'Security'),
    about: w('Czego wymagasz przy logowaniu.', 'What signing in takes.'),
    fields: { secondFactorFor: w('Drugi krok logowania dla ról', 'Roles that sign in with a second step') },
    hints: {
      secondFactorFor: w(
        'Kto go jeszcze nie ma, ustawi go przy następnym logowaniu. Zacznij od siebie: na stronie konta.',
        'Whoever has none yet sets it up at the next sign-in. Begin with yourself, on your account page.',
      ),
    },
  },
  navigation: {
    name: w('Nawigacja', 'Navigation'),
    fields: { main: w('Menu główne', 'Main menu'), footer: w('Stopka', 'Footer') },
    hints: {
      main: w('Ścieżki bez języka: /menu, /gallery.', 'Paths without the language: /menu, /gallery.'),
    },
    rows: {
      main: [w('Odnośnik', 'Link'), w('Odnośniki', 'Links')],
      footer: [w('Odnośnik', 'Link'), w('Odnośniki', 'Links')],
    },
  },
}
