import type { DemoMenuItem } from '../types'
import { sellCocktail } from './sellCocktail'

/** Plenty of ice, plenty of fizz. */
export const longAndBright: readonly DemoMenuItem[] = [
  sellCocktail('paloma', {
    price: 41,
    name: 'Paloma',
    description: {
      pl: 'tequila, limonka, różowy grejpfrut, sól',
      en: 'tequila, lime, pink grapefruit, salt',
    },
  }),
  sellCocktail('mojito', {
    price: 38,
    name: 'Mojito',
    description: { pl: 'rum, limonka, mięta, woda sodowa', en: 'rum, lime, mint, soda' },
  }),
  sellCocktail('dark-n-stormy', {
    price: 39,
    name: 'Dark ’n’ Stormy',
    description: { pl: 'ciemny rum, piwo imbirowe', en: 'dark rum, ginger beer' },
  }),
  sellCocktail('french-75', {
    price: 46,
    name: 'French 75',
    description: { pl: 'gin, cytryna, szampan', en: 'gin, lemon, champagne' },
  }),
  sellCocktail('moscow-mule', {
    price: 38,
    name: 'Moscow Mule',
    description: { pl: 'wódka, piwo imbirowe, limonka', en: 'vodka, ginger beer, lime' },
  }),
  sellCocktail('tequila-sunrise', {
    price: 38,
    name: 'Tequila Sunrise',
    description: { pl: 'tequila, świeża pomarańcza, grenadyna', en: 'tequila, fresh orange, grenadine' },
  }),
  sellCocktail('mint-julep', {
    price: 44,
    name: 'Mint Julep',
    description: { pl: 'bourbon, mięta, dużo lodu', en: 'bourbon, mint, plenty of ice' },
  }),
  sellCocktail('dym-z-jalowca', {
    price: 42,
    name: 'Dym z jałowca',
    description: { pl: 'gin, mezcal, wędzony jałowiec, soda', en: 'gin, mezcal, smoked juniper, soda' },
    isNew: true,
  }),
  sellCocktail('czarny-bez', {
    price: 43,
    name: 'Czarny bez',
    description: { pl: 'czarny bez, wytrawny wermut, prosecco', en: 'elderberry, dry vermouth, prosecco' },
    isNew: true,
  }),
]
