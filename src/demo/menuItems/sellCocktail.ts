import type { DemoMenuItem, Text } from '../types'

type Sold = { price: number; name: Text | string; description: Text; isNew?: boolean }

/** A cocktail as it stands on the menu: the item bears the slug of the drink. `price` is in whole złoty. */
export const sellCocktail = (slug: string, { price, name, description, isNew }: Sold): DemoMenuItem => ({
  slug,
  kind: 'cocktail',
  cocktail: slug,
  name: typeof name === 'string' ? { pl: name, en: name } : name,
  description,
  variants: [{ priceCents: price * 100 }],
  vatPercent: 23,
  isNew,
})
