import type { DrinkSpec } from '@/domain/cocktail/drawing/spec'
import { idOf } from '@/operations/cocktails/toRecipe'
import type { Cocktail, MenuItem } from '@/payload-types'
import { specOfCocktail } from '../drawing/specOfCocktail'
import type { eightySixApi, Thing } from './eightySixApi'

export type SheetRow = { id: string; name: string; drink: DrinkSpec | null }
export type StayReason = 'garnish' | 'optional' | 'substitute'

/** What a tap would do, before it is tapped. */
export type Sheet = {
  /** When the night is over: an instant. */
  until: string
  /** Items that leave the menu with it. */
  goes: SheetRow[]
  /** Recipes that could not be made either, but are on no menu. */
  unsold: string[]
  /** Items that hold it and stay all the same. */
  stays: (SheetRow & { reason: StayReason })[]
}

type Api = ReturnType<typeof eightySixApi>

/** Asks the server what goes, and what it looks like. */
export async function readSheet(api: Api, thing: Thing): Promise<Sheet> {
  const { drinks, until } = await api.preview(thing)
  if (thing.kind === 'menu-items') return { until, goes: [], unsold: [], stays: [] }

  const lost = drinks.map(({ id }) => id)
  const cocktails = await api.cocktails({
    or: [
      ...(lost.length > 0 ? [{ id: { in: lost } }] : []),
      { 'recipe.ingredient': { equals: thing.id } },
      { garnishIngredients: { in: [thing.id] } },
    ],
  })
  const known = new Map(cocktails.map((cocktail) => [cocktail.id, cocktail]))
  const items = await api.items({
    or: [
      ...(known.size > 0 ? [{ cocktail: { in: [...known.keys()] } }] : []),
      { pours: { equals: thing.id } },
    ],
  })
  return { until, ...sortOut({ items, known, lost: new Set(lost), thing }) }
}

type Found = { items: MenuItem[]; known: Map<string, Cocktail>; lost: Set<string>; thing: Thing }

function sortOut({ items, known, lost, thing }: Found): Omit<Sheet, 'until'> {
  const published = items.filter(({ _status }) => _status === 'published')
  const row = ({ id, name, cocktail }: MenuItem): SheetRow => {
    const drink = known.get(idOf(cocktail) ?? '')
    return { id, name, drink: drink ? specOfCocktail(drink) : null }
  }
  const goesWith = (item: MenuItem) => idOf(item.pours) === thing.id || lost.has(idOf(item.cocktail) ?? '')
  const sold = new Set(published.flatMap(({ cocktail }) => idOf(cocktail) ?? []))
  return {
    goes: published.filter(goesWith).map(row).sort(byName),
    unsold: [...lost].filter((id) => !sold.has(id)).flatMap((id) => known.get(id)?.name ?? []),
    stays: published
      .filter((item) => !goesWith(item))
      .map((item) => ({ ...row(item), reason: reasonOf(known.get(idOf(item.cocktail) ?? ''), thing.id) }))
      .sort(byName),
  }
}

function reasonOf(cocktail: Cocktail | undefined, ingredientId: string): StayReason {
  const line = cocktail?.recipe?.find(({ ingredient }) => idOf(ingredient) === ingredientId)
  if (!line) return 'garnish'
  return line.optional ? 'optional' : 'substitute'
}

const byName = (a: SheetRow, b: SheetRow) => a.name.localeCompare(b.name)
