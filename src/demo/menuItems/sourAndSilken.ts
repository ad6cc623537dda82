import type { DemoMenuItem } from '../types'
import { sellCocktail } from './sellCocktail'

/** Lemon, lime and, now and then, foam. */
export const sourAndSilken: readonly DemoMenuItem[] = [
  sellCocktail('clover-club', {
    price: 42,
    name: 'Clover Club',
    description: { pl: 'gin, malina, cytryna, białko', en: 'gin, raspberry, lemon, egg white' },
  }),
  sellCocktail('pisco-sour', {
    price: 43,
    name: 'Pisco Sour',
    description: { pl: 'pisco, cytryna, białko, amargo', en: 'pisco, lemon, egg white, amargo' },
  }),
  sellCocktail('naked-and-famous', {
    price: 44,
    name: 'Naked and Famous',
    description: {
      pl: 'mezcal, żółty Chartreuse, Aperol, limonka',
      en: 'mezcal, yellow Chartreuse, Aperol, lime',
    },
  }),
  sellCocktail('new-york-sour', {
    price: 43,
    name: 'New York Sour',
    description: { pl: 'żytnia whiskey, cytryna, czerwone wino', en: 'rye, lemon, red wine' },
  }),
  sellCocktail('aviation', {
    price: 43,
    name: 'Aviation',
    description: { pl: 'gin, maraschino, fiołek, cytryna', en: 'gin, maraschino, violette, lemon' },
  }),
  sellCocktail('whiskey-sour', {
    price: 41,
    name: 'Whiskey Sour',
    description: { pl: 'bourbon, cytryna, białko', en: 'bourbon, lemon, egg white' },
  }),
  sellCocktail('daiquiri', {
    price: 39,
    name: 'Daiquiri',
    description: { pl: 'biały rum, limonka, cukier', en: 'white rum, lime, sugar' },
  }),
  sellCocktail('caipirinha', {
    price: 39,
    name: 'Caipirinha',
    description: { pl: 'cachaça, cała limonka, cukier trzcinowy', en: 'cachaça, a whole lime, cane sugar' },
  }),
  sellCocktail('margarita', {
    price: 41,
    name: 'Margarita',
    description: { pl: 'tequila, triple sec, limonka, sól', en: 'tequila, triple sec, lime, salt' },
  }),
  sellCocktail('penicillin', {
    price: 44,
    name: 'Penicillin',
    description: { pl: 'szkocka, torfowa whisky, imbir, miód', en: 'Scotch, peated whisky, ginger, honey' },
  }),
  sellCocktail('pigwa-i-zyto', {
    price: 43,
    name: 'Pigwa i żyto',
    description: { pl: 'żytnia whiskey, pigwa, cytryna, aquafaba', en: 'rye, quince, lemon, aquafaba' },
    isNew: true,
  }),
]
