import { w } from '../words'

/** The site beside its forms: the look of a page in a search, ways to it and back. */
export const siteTexts = {
  openOnSite: w('Zobacz na stronie', 'Open on the site'),
  seoPreview: w('Tak to pokaże wyszukiwarka', 'This is how a search shows it'),
  seoHidden: w('Wyszukiwarki tej strony nie pokażą.', 'Search engines will not show this page.'),
  seoNoTitle: w('Bez tytułu', 'Untitled'),
  seoNoDescription: w('Opis całej strony.', 'The description of the whole site.'),
}
