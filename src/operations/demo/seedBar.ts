import type { PayloadRequest } from 'payload'
import { cocktails } from '@/demo/cocktails'
import { glassware } from '@/demo/glassware'
import { ingredients } from '@/demo/ingredients'
import { menuItems } from '@/demo/menuItems'
import { menus } from '@/demo/menus'
import { plans } from '@/demo/plans'
import type { DemoCocktail } from '@/demo/types'
import { venue } from '@/demo/venue'
import { idIn, shelve, type Ids } from './shelf'
import { row } from './row'

const published = { _status: 'published' }

/** The venue and everything that is poured, served and sold in it. */
export async function seedBar({
  today,
  req,
}: {
  today: string
  req: PayloadRequest
}): Promise<{ venues: Ids; items: Ids }> {
  const venues = await shelve({
    collection: 'venues',
    things: [venue],
    toDocument: ({ hours, ...rest }) => ({ ...rest, hours: hours.map(row) }),
    req,
  })
  const stock = await shelve({
    collection: 'ingredients',
    things: ingredients,
    toDocument: ({ madeFrom, ...ingredient }, ids) => ({
      ...defaults,
      ...ingredient,
      vegetarian: ingredient.vegetarian ?? true,
      madeFrom: madeFrom ? idIn(ids, madeFrom) : undefined,
      packPriceDate: today,
    }),
    req,
  })
  const glasses = await shelve({
    collection: 'glassware',
    things: glassware,
    toDocument: (glass) => ({ ...glass }),
    req,
  })
  const drinks = await shelve({
    collection: 'cocktails',
    things: cocktails,
    toDocument: (cocktail) => drinkOf(cocktail, { stock, glasses }),
    req,
  })
  const items = await shelve({
    collection: 'menu-items',
    things: menuItems,
    toDocument: ({ cocktail, pours, variants, ...item }) => ({
      ...published,
      ...item,
      cocktail: cocktail && idIn(drinks, cocktail),
      pours: pours && idIn(stock, pours),
      variants: variants.map(row),
    }),
    req,
  })
  await shelve({
    collection: 'menus',
    things: menus.map((menu, order) => ({ ...menu, order })),
    toDocument: ({ sections, ...menu }) => ({
      ...published,
      ...menu,
      sections: sections.map((section) =>
        row({ ...section, items: section.items.map((slug) => idIn(items, slug)) }),
      ),
    }),
    req,
  })
  await shelve({
    collection: 'plans',
    things: plans,
    toDocument: ({ benefits, ...plan }) => ({ ...plan, benefits: benefits.map((text) => row({ text })) }),
    req,
  })
  return { venues, items }
}

const defaults = { abvPercent: 0, vegan: true, glutenFree: true, cloudy: false, yieldPercent: 100 }

function drinkOf(
  { recipe, steps, glass, garnishIngredients = [], ...cocktail }: DemoCocktail,
  { stock, glasses }: { stock: Ids; glasses: Ids },
): Record<string, unknown> {
  return {
    ...published,
    ...cocktail,
    glass: idIn(glasses, glass),
    recipe: recipe.map((line) =>
      row({
        ...line,
        ingredient: idIn(stock, line.ingredient),
        substitutes: line.substitutes.map((slug) => idIn(stock, slug)),
      }),
    ),
    garnishIngredients: garnishIngredients.map((slug) => idIn(stock, slug)),
    steps: steps.map((text) => row({ text })),
  }
}
