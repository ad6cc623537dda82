import type { DemoIngredient } from '../types'

/** Bitters, counted in dashes. */
export const bitters: readonly DemoIngredient[] = [
  {
    slug: 'angostura-bitters',
    name: { pl: 'Angostura bitters', en: 'Angostura bitters' },
    plainName: { pl: 'bitters aromatyczny', en: 'aromatic bitters' },
    kind: 'bitters',
    abvPercent: 44.7,
    colour: '#7a2410',
    packVolumeMl: 200,
    piecesPerPack: 200,
    packPriceCents: 6900,
  },
  {
    slug: 'orange-bitters',
    name: { pl: 'Orange bitters', en: 'Orange bitters' },
    kind: 'bitters',
    abvPercent: 39,
    colour: '#c97a2a',
    packVolumeMl: 200,
    packPriceCents: 6400,
  },
  {
    slug: 'peychauds-bitters',
    name: { pl: 'Peychaud’s bitters', en: 'Peychaud’s bitters' },
    plainName: { pl: 'bitters kreolski', en: 'Creole bitters' },
    kind: 'bitters',
    abvPercent: 35,
    colour: '#c8162c',
    packVolumeMl: 148,
    packPriceCents: 6200,
  },
  {
    slug: 'amargo-bitters',
    name: { pl: 'Amargo bitters', en: 'Amargo bitters' },
    kind: 'bitters',
    abvPercent: 40,
    colour: '#a23a1c',
    packVolumeMl: 100,
    piecesPerPack: 100,
    packPriceCents: 4900,
  },
]
