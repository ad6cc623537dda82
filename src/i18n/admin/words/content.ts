import { w, type CollectionWords } from '../words'
import { seoFields, seoHints } from './site'

export const contentWords: Record<string, CollectionWords> = {
  pages: {
    one: w('Strona', 'Page'),
    many: w('Strony', 'Pages'),
    about: w(
      'Wolne strony z klocków: o nas, dojazd, regulamin.',
      'Free pages built from blocks: about, getting here, terms.',
    ),
    first: w(
      'Nie ma jeszcze stron. Zacznij od „O nas”, potem regulamin i prywatność.',
      'There are no pages yet. Begin with “About”, then terms and privacy.',
    ),
    fields: { blocks: w('Klocki', 'Blocks'), ...seoFields },
    hints: seoHints,
  },
  posts: {
    one: w('Wpis', 'Post'),
    many: w('Dziennik', 'Journal'),
    about: w(
      'Krótkie historie baru: nowy drink, dostawa, ludzie.',
      'Short stories of the bar: a new drink, a delivery, people.',
    ),
    first: w(
      'Dziennik jest pusty. Napisz, co nowego za barem.',
      'The journal is empty. Write what is new behind the bar.',
    ),
    fields: {
      author: w('Autor', 'Author'),
      authorName: w('Podpis', 'Signature'),
      publishedOn: w('Data', 'Date'),
      ...seoFields,
    },
    hints: {
      authorName: w('Gdy autora nie ma na liście.', 'When the author is not on the list.'),
      ...seoHints,
    },
  },
  events: {
    one: w('Wydarzenie', 'Event'),
    many: w('Wydarzenia', 'Events'),
    about: w('To, na co goście przychodzą o umówionej godzinie.', 'What guests come for at a set hour.'),
    first: w(
      'Nie ma jeszcze wydarzeń. Dodaj degustację, koncert albo wieczór gościnny.',
      'There are no events yet. Add a tasting, a concert or a guest shift.',
    ),
    fields: { priceCents: w('Wstęp', 'Admission'), capacity: w('Liczba miejsc', 'Places'), ...seoFields },
    hints: { priceCents: w('Puste: wstęp wolny.', 'Empty: free.'), ...seoHints },
  },
  albums: {
    one: w('Album', 'Album'),
    many: w('Galeria', 'Gallery'),
    about: w('Albumy zdjęć na stronie, w tej kolejności.', 'Albums of pictures on the site, in this order.'),
    first: w(
      'Nie ma jeszcze albumu. Wgraj kilka zdjęć i ułóż z nich pierwszy.',
      'There is no album yet. Upload some pictures and make the first.',
    ),
    fields: { takenOn: w('Z dnia', 'Taken on'), pictures: w('Zdjęcia', 'Pictures'), ...seoFields },
    hints: seoHints,
  },
  media: {
    one: w('Zdjęcie', 'Picture'),
    many: w('Zdjęcia', 'Pictures'),
    about: w(
      'JPEG, PNG, WebP lub AVIF do 20 MB. Dane aparatu i miejsca usuwamy.',
      'JPEG, PNG, WebP or AVIF up to 20 MB. Camera and location data are removed.',
    ),
    first: w(
      'Nie ma jeszcze zdjęć. Przeciągnij tu pierwsze; opis zdjęcia napiszesz przy nim.',
      'There are no pictures yet. Drag the first one here; its description goes with it.',
    ),
    fields: {
      alt: w('Co widać (tekst alternatywny)', 'What it shows (alternative text)'),
      decorative: w('Tylko ozdoba', 'Decoration only'),
      credit: w('Autor zdjęcia', 'Credit'),
      thumbhash: w('Podgląd', 'Blur'),
      prefix: w('Folder', 'Folder'),
    },
    hints: {
      alt: w(
        'Jedno zdanie dla tych, którzy nie widzą zdjęcia, w każdym języku.',
        'One sentence for those who cannot see it, in each language.',
      ),
    },
  },
  redirects: {
    one: w('Przekierowanie', 'Redirect'),
    many: w('Przekierowania', 'Redirects'),
    about: w('Stare adresy, które nadal prowadzą do celu.', 'Old addresses that still lead somewhere.'),
    first: w(
      'Nie ma przekierowań. Dodaj, gdy zmienisz adres strony.',
      'There are no redirects. Add one when the address of a page changes.',
    ),
    fields: {
      from: w('Stary adres', 'Old address'),
      to: w('Nowy adres', 'New address'),
      permanent: w('Na stałe', 'Permanent'),
    },
  },
}
