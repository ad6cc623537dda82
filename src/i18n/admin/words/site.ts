import { w, type CollectionWords } from '../words'

/** How search engines and shared links show a page: the same for everything that has a page. */
export const seoFields = {
  seo: w('W wyszukiwarce i w linkach', 'In search engines and links'),
  'seo.title': w('Tytuł', 'Title'),
  'seo.description': w('Opis', 'Description'),
  'seo.image': w('Obrazek linku', 'Picture of the link'),
  'seo.hidden': w('Nie pokazuj w wyszukiwarkach', 'Hide from search engines'),
  'seo.preview': w('Podgląd', 'Preview'),
}

export const seoHints = {
  'seo.title': w('Puste: tytuł strony.', 'Empty: the title of the page.'),
  'seo.description': w(
    'Puste: lid albo pierwsze zdania. Najlepiej do 160 znaków.',
    'Empty: the lead or the first sentences. Best within 160 characters.',
  ),
  'seo.image': w('Puste: zdjęcie tytułowe albo rysunek.', 'Empty: the cover picture, or the drawing.'),
}

const locale = { pl: w('polski', 'Polish'), en: w('angielski', 'English') }

export const siteWords: Record<string, CollectionWords> = {
  authors: {
    one: w('Autor', 'Author'),
    many: w('Autorzy', 'Authors'),
    about: w(
      'Kto pisze do dziennika: imię i kilka słów dla czytelników. To nie jest konto.',
      'Who writes in the journal: a name and a few words for readers. This is no account.',
    ),
    first: w(
      'Nie ma jeszcze autorów. Dodaj pierwszego i wybierz go przy wpisie.',
      'There are no authors yet. Add the first and choose them with a post.',
    ),
    fields: {
      name: w('Imię i nazwisko', 'Name'),
      job: w('Czym się zajmuje', 'What they do'),
      about: w('Kilka słów', 'A few words'),
    },
  },
  'legal-texts': {
    one: w('Tekst prawny', 'Legal text'),
    many: w('Regulamin i prywatność', 'Terms and privacy'),
    about: w(
      'Każda wersja osobno. Na stronie stoi najnowsza, której dzień już nadszedł; dawne można przeczytać pod nią.',
      'Each version by itself. The site shows the latest whose day has come; former ones can be read beneath it.',
    ),
    first: w(
      'Nie ma jeszcze regulaminu ani zasad prywatności. Bez nich nie zbieraj danych gości.',
      'There are no terms and no privacy notice yet. Do not collect guests’ data without them.',
    ),
    fields: {
      kind: w('Co to jest', 'What it is'),
      version: w('Wersja', 'Version'),
      inForceFrom: w('Obowiązuje od', 'In force from'),
      changes: w('Co się zmieniło', 'What has changed'),
    },
    hints: {
      version: w(
        'Litery, cyfry, kropki i łączniki, np. 2027-01. Obowiązującego tekstu się nie zmienia: dodaj nową wersję.',
        'Letters, digits, dots and hyphens, such as 2027-01. A text in force is not changed: add a new version.',
      ),
    },
    options: { kind: { terms: w('regulamin', 'terms'), privacy: w('prywatność', 'privacy') } },
  },
  'form-messages': {
    one: w('Wiadomość ze strony', 'Message from the site'),
    many: w('Wiadomości ze strony', 'Messages from the site'),
    about: w(
      'Co napisano przez formularze na stronie. Słów gości nikt tu nie zmieni; zaznacz, że odpowiedziano.',
      'What was written through the forms of the site. Nobody changes guests’ words here; tick that it was answered.',
    ),
    first: w(
      'Nikt jeszcze nie napisał. Formularz dodasz do strony jako klocek.',
      'Nobody has written yet. A form is added to a page as a block.',
    ),
    fields: {
      name: w('Kto', 'Who'),
      words: w('Wiadomość', 'Message'),
      topic: w('W sprawie', 'About'),
      page: w('Strona', 'Page'),
      locale: w('Język', 'Language'),
      sentAt: w('Kiedy', 'When'),
      answered: w('Załatwione', 'Taken care of'),
      answerNote: w('Co zrobiliśmy', 'What we did'),
      answeredBy: w('Kto załatwił', 'By'),
      answeredAt: w('Kiedy załatwione', 'Taken care of on'),
    },
    hints: { answerNote: w('Gość tego nie widzi.', 'The guest does not see this.') },
    options: { locale },
  },
}
