import { w } from '../words'

/** The site beside its forms: the look of a page in a search, ways to it and back. */
export const siteTexts = {
  translationsNav: w('Tłumaczenia', 'Translations'),
  translationsTitle: w('Czego brakuje w drugim języku', 'What lacks a translation'),
  translationsNone: w('Wszystko jest w obu językach.', 'Everything is there in both languages.'),
  'translationsIn.pl': w('Po polsku: {{fields}}', 'In Polish: {{fields}}'),
  'translationsIn.en': w('Po angielsku: {{fields}}', 'In English: {{fields}}'),
  siteClosed: w('To widok dla innych osób w zespole.', 'This view is for others in the team.'),
  tableCardsNav: w('Kody na stoliki', 'Codes for the tables'),
  tableCardsHint: w(
    'Każda kartka prowadzi do karty w języku telefonu. Wydrukuj arkusz albo pobierz go jako PDF, osiem kartek na stronie.',
    'Every card leads to the menu in the language of the phone. Print the sheet, or take it as a PDF, eight cards to a page.',
  ),
  tableCardsMenu: w('Karta · Menu', 'Karta · Menu'),
  tableCardsPdf: w('Pobierz PDF', 'Take the PDF'),
  tableCardsFile: w('Zapisz SVG', 'Save SVG'),
  openOnSite: w('Zobacz na stronie', 'Open on the site'),
  seoPreview: w('Tak to pokaże wyszukiwarka', 'This is how a search shows it'),
  seoHidden: w('Wyszukiwarki tej strony nie pokażą.', 'Search engines will not show this page.'),
  seoNoTitle: w('Bez tytułu', 'Untitled'),
  seoNoDescription: w('Opis całej strony.', 'The description of the whole site.'),
}
