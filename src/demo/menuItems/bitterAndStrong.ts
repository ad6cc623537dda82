import type { DemoMenuItem } from '../types'
import { sellCocktail } from './sellCocktail'

/** Stirred long, served short. */
export const bitterAndStrong: readonly DemoMenuItem[] = [
  sellCocktail('negroni', {
    price: 39,
    name: 'Negroni',
    description: { pl: 'gin, Campari, słodki wermut', en: 'gin, Campari, sweet vermouth' },
  }),
  sellCocktail('boulevardier', {
    price: 42,
    name: 'Boulevardier',
    description: { pl: 'bourbon, Campari, słodki wermut', en: 'bourbon, Campari, sweet vermouth' },
  }),
  sellCocktail('manhattan', {
    price: 43,
    name: 'Manhattan',
    description: { pl: 'żytnia whiskey, słodki wermut, angostura', en: 'rye, sweet vermouth, Angostura' },
  }),
  sellCocktail('sazerac', {
    price: 46,
    name: 'Sazerac',
    description: { pl: 'koniak, absynt, Peychaud’s', en: 'cognac, absinthe, Peychaud’s' },
  }),
  sellCocktail('hanky-panky', {
    price: 42,
    name: 'Hanky Panky',
    description: { pl: 'gin, słodki wermut, Fernet', en: 'gin, sweet vermouth, Fernet' },
  }),
  sellCocktail('dry-martini', {
    price: 42,
    name: 'Dry Martini',
    description: {
      pl: 'gin, wytrawny wermut, cytryna albo oliwki',
      en: 'gin, dry vermouth, lemon or olives',
    },
  }),
  sellCocktail('old-fashioned', {
    price: 43,
    name: 'Old Fashioned',
    description: { pl: 'bourbon, cukier, angostura', en: 'bourbon, sugar, Angostura' },
  }),
  sellCocktail('sliwka-w-rumie', {
    price: 44,
    name: 'Śliwka w rumie',
    description: {
      pl: 'rum na suszonych śliwkach, angostura, pomarańcza',
      en: 'plum-infused rum, Angostura, orange',
    },
    isNew: true,
  }),
]
