/** 'Żubrówka, świeży ŁÓD' → 'zubrowka, swiezy lod': small Latin letters without marks, so that a phone keyboard finds them. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
