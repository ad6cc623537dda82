import { w, type CollectionWords } from '../words'

export const contentWords: Record<string, CollectionWords> = {
  pages: {
    one: w('Strona', 'Page'),
    many: w('Strony', 'Pages'),
    about: w('Wolne strony z klocków: o nas, dojazd, regulamin.', 'Free pages built from blocks: about, getting here, terms.'),
    fields: { blocks: w('Klocki', 'Blocks') },
  },
  posts: {
    one: w('Wpis', 'Post'),
    many: w('Dziennik', 'Journal'),
    fields: { authorName: w('Autor', 'Author'), publishedOn: w('Data', 'Date') },
    hints: { authorName: w('Imię dla czytelników.', 'A name for readers.') },
  },
  events: {
    one: w('Wydarzenie', 'Event'),
    many: w('Wydarzenia', 'Events'),
    fields: { priceCents: w('Wstęp', 'Admission'), capacity: w('Liczba miejsc', 'Places') },
    hints: { priceCents: w('W groszach; puste: wstęp wolny.', 'In minor units; empty: free.') },
  },
  albums: {
    one: w('Album', 'Album'),
    many: w('Galeria', 'Gallery'),
    fields: { takenOn: w('Z dnia', 'Taken on'), pictures: w('Zdjęcia', 'Pictures') },
  },
  media: {
    one: w('Zdjęcie', 'Picture'),
    many: w('Zdjęcia', 'Pictures'),
    about: w('JPEG, PNG, WebP lub AVIF do 20 MB. Dane aparatu i miejsca usuwamy.', 'JPEG, PNG, WebP or AVIF up to 20 MB. Camera and location data are removed.'),
    fields: {
      alt: w('Co widać (tekst alternatywny)', 'What it shows (alternative text)'),
      decorative: w('Tylko ozdoba', 'Decoration only'),
      credit: w('Autor zdjęcia', 'Credit'),
      thumbhash: w('Podgląd', 'Blur'),
      prefix: w('Folder', 'Folder'),
    },
    hints: { alt: w('Jedno zdanie dla tych, którzy nie widzą zdjęcia, w każdym języku.', 'One sentence for those who cannot see it, in each language.') },
  },
  redirects: {
    one: w('Przekierowanie', 'Redirect'),
    many: w('Przekierowania', 'Redirects'),
    fields: { from: w('Stary adres', 'Old address'), to: w('Nowy adres', 'New address'), permanent: w('Na stałe', 'Permanent') },
  },
}
