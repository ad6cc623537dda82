import type { DemoMenuItem } from '../types'
import { sellCocktail } from './sellCocktail'

/** Same hands, same glass. */
export const freeOfAlcohol: readonly DemoMenuItem[] = [
  sellCocktail('mgla', {
    price: 29,
    name: 'Mgła',
    description: { pl: 'ogórek, czarny bez, limonka, aquafaba', en: 'cucumber, elderflower, lime, aquafaba' },
  }),
  sellCocktail('czerwony-trop', {
    price: 31,
    name: 'Czerwony trop',
    description: { pl: 'gorzki syrop z pomarańczy, verjus, soda', en: 'bitter orange cordial, verjus, soda' },
  }),
  sellCocktail('malinowy-swit', {
    price: 28,
    name: 'Malinowy świt',
    description: { pl: 'malina, cytryna, woda sodowa', en: 'raspberry, lemon, soda' },
  }),
  sellCocktail('rokitnik', {
    price: 29,
    name: 'Rokitnik',
    description: {
      pl: 'rokitnik, miód, limonka, piwo imbirowe',
      en: 'sea buckthorn, honey, lime, ginger beer',
    },
    isNew: true,
  }),
  sellCocktail('jablko-i-szalwia', {
    price: 27,
    name: 'Jabłko i szałwia',
    description: { pl: 'tłoczone jabłko, szałwia, tonik', en: 'pressed apple, sage, tonic' },
    isNew: true,
  }),
  sellCocktail('espresso-i-tonik', {
    price: 26,
    name: 'Espresso i tonik',
    description: { pl: 'espresso, tonik, pomarańcza', en: 'espresso, tonic, orange' },
  }),
]
