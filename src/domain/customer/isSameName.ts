/** Whether two names are written for one person: 'Łukasz Żak', 'LUKASZ ZAK' and 'Żak Łukasz' are. */
export function isSameName(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other)
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .split(/[\s,.-]+/)
    .filter(Boolean)
    .sort()
    .join(' ')
