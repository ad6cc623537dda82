import type { DemoAuthor } from './types'

export const authors: readonly DemoAuthor[] = [
  {
    slug: 'antonina-brzeska',
    name: 'Antonina Brzeska',
    job: { pl: 'właścicielka', en: 'owner' },
    about: {
      pl: 'Otworzyła Eliksir po dziesięciu latach za cudzymi barami. Rysuje, zanim nazwie, i nie znosi słomek.',
      en: 'Opened Eliksir after ten years behind other people’s bars. She draws before she names, and cannot bear straws.',
    },
  },
  {
    slug: 'jakub-lisiecki',
    name: 'Jakub Lisiecki',
    job: { pl: 'szef baru', en: 'head bartender' },
    about: {
      pl: 'Pilnuje lodu, wermutów i tego, żeby ostatni łyk smakował jak pierwszy.',
      en: 'Looks after the ice, the vermouths and the last sip, which should taste like the first.',
    },
  },
  {
    slug: 'zofia-wolanska',
    name: 'Zofia Wolańska',
    job: { pl: 'kuchnia i przetwory', en: 'kitchen and preserves' },
    about: {
      pl: 'Gotuje syropy, kisi, suszy i smaży. Zna każdą sadowniczkę pod Grójcem.',
      en: 'Cooks syrups, ferments, dries and preserves. She knows every orchard around Grójec.',
    },
  },
  {
    slug: 'michal-jaroszewicz',
    name: 'Michał Jaroszewicz',
    job: { pl: 'barman', en: 'bartender' },
    about: {
      pl: 'Liczy procenty na serwetkach i tłumaczy je gościom bez serwetek.',
      en: 'Works out percentages on napkins and explains them to guests without.',
    },
  },
]
