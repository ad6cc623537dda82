/** Lower case without diacritics or hyphens, so that "Crème de mûre", "creme-de-mure" and "skórka" are matched alike. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/[-_]+/g, ' ')
    .trim()
