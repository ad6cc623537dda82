/** Polish has three plural forms (and `other` for fractions), English two. `{{n}}` is the number. */
export type CountedWord = {
  pl: { one: string; few: string; many: string; other: string }
  en: { one: string; other: string }
}

export const countedTexts = {
  inDrinks: {
    pl: { one: 'w {{n}} drinku', few: 'w {{n}} drinkach', many: 'w {{n}} drinkach', other: 'w {{n}} drinka' },
    en: { one: 'in {{n}} drink', other: 'in {{n}} drinks' },
  },
  drinksOff: {
    pl: {
      one: '{{n}} drink poza kartą',
      few: '{{n}} drinki poza kartą',
      many: '{{n}} drinków poza kartą',
      other: '{{n}} drinka poza kartą',
    },
    en: { one: '{{n}} drink off', other: '{{n}} drinks off' },
  },
  sheetTakes: {
    pl: {
      one: 'Zdejmie z karty {{n}} pozycję: od razu na stronie i w barze.',
      few: 'Zdejmie z karty {{n}} pozycje: od razu na stronie i w barze.',
      many: 'Zdejmie z karty {{n}} pozycji: od razu na stronie i w barze.',
      other: 'Zdejmie z karty {{n}} pozycji: od razu na stronie i w barze.',
    },
    en: {
      one: 'Takes {{n}} item off the menu at once, on the site and behind the bar.',
      other: 'Takes {{n}} items off the menu at once, on the site and behind the bar.',
    },
  },
  sheetUnsold: {
    pl: {
      one: 'I {{n}} recepturę spoza karty',
      few: 'I {{n}} receptury spoza karty',
      many: 'I {{n}} receptur spoza karty',
      other: 'I {{n}} receptury spoza karty',
    },
    en: { one: 'And {{n}} recipe that is on no menu', other: 'And {{n}} recipes that are on no menu' },
  },
  takeOffCount: {
    pl: {
      one: 'Zdejmij {{n}} pozycję',
      few: 'Zdejmij {{n}} pozycje',
      many: 'Zdejmij {{n}} pozycji',
      other: 'Zdejmij {{n}} pozycji',
    },
    en: { one: 'Take {{n}} item off', other: 'Take {{n}} items off' },
  },
  sectionItems: {
    pl: { one: '{{n}} pozycja', few: '{{n}} pozycje', many: '{{n}} pozycji', other: '{{n}} pozycji' },
    en: { one: '{{n}} item', other: '{{n}} items' },
  },
} satisfies Record<string, CountedWord>
