import type { DemoMenuItem } from '../types'
import { sellCocktail } from './sellCocktail'

/** After dinner and on the way home. */
export const lateAndWarm: readonly DemoMenuItem[] = [
  sellCocktail('espresso-martini', {
    price: 43,
    name: 'Espresso Martini',
    description: { pl: 'wódka, espresso, likier kawowy', en: 'vodka, espresso, coffee liqueur' },
  }),
  sellCocktail('irish-coffee', {
    price: 39,
    name: 'Irish Coffee',
    description: { pl: 'whiskey irlandzka, kawa, śmietanka', en: 'Irish whiskey, coffee, cream' },
  }),
  sellCocktail('bursztyn', {
    price: 41,
    name: 'Bursztyn',
    description: { pl: 'grzany miód pitny, rum, czarna herbata', en: 'warm mead, rum, black tea' },
    isNew: true,
  }),
]
