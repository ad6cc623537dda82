import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '@/operations/cocktails/toRecipe'
import type { Cocktail, EightySix, Ingredient, MenuItem } from '@/payload-types'
import { groupOf, type BoardRow } from './board'
import { countUses } from './countUses'

/** Everything behind the bar and on the menu with what stands on it now, with the rights of whoever looks. */
export async function readBoard(req: PayloadRequest, now = new Date()): Promise<BoardRow[]> {
  const read = <Document>(collection: CollectionSlug, options: Partial<Reading> = {}) =>
    readAll<Document>({ collection, req, ...options })
  // One after the other: each of them may need a connection of its own.
  const ingredients = await read<Ingredient>('ingredients', {
    select: { name: true, slug: true, kind: true, inStock: true, madeFrom: true },
  })
  const items = await read<MenuItem>('menu-items', {
    select: {
      name: true,
      slug: true,
      kind: true,
      available: true,
      unavailableBecause: true,
      cocktail: true,
      pours: true,
    },
    where: { _status: { equals: 'published' } },
  })
  const cocktails = await read<Cocktail>('cocktails', {
    select: { recipe: { ingredient: true, optional: true }, garnishIngredients: true },
    where: { _status: { equals: 'published' } },
  })
  const marks = await read<EightySix>('eighty-sixes', {
    where: { until: { greater_than: now.toISOString() } },
  })

  const untilOf = new Map(
    marks.map(({ ingredient, menuItem, until }) => [idOf(ingredient) ?? idOf(menuItem), until]),
  )
  const sold = new Set(items.map(({ cocktail }) => idOf(cocktail)))
  const uses = countUses(
    cocktails.filter(({ id }) => sold.has(id)),
    ingredients,
  )
  const names = new Map([...ingredients, ...items].map(({ id, name }) => [id, name]))
  const outOfStock = new Set(ingredients.filter(({ inStock }) => inStock === false).map(({ id }) => id))
  const isGone = (id: string | null) => id !== null && (outOfStock.has(id) || untilOf.has(id))

  return [
    ...ingredients.map((one): BoardRow => {
      const source = idOf(one.madeFrom)
      return {
        ...rowOf('ingredients', one),
        mark: outOfStock.has(one.id)
          ? { until: null }
          : untilOf.has(one.id)
            ? { until: untilOf.get(one.id) ?? null }
            : null,
        missing: isGone(source) ? [names.get(source ?? '') ?? ''] : [],
        ...(uses.get(one.id) ?? { drinks: 0, isGarnish: false }),
      }
    }),
    ...items.map((one): BoardRow => ({
      ...rowOf('menu-items', one),
      mark: untilOf.has(one.id) ? { until: untilOf.get(one.id) ?? null } : null,
      missing: (one.unavailableBecause ?? [])
        .filter((id) => id !== one.id)
        .flatMap((id) => names.get(id) ?? []),
      drinks: 0,
      isGarnish: false,
    })),
  ].sort(
    (a, b) =>
      Number(isDecoration(a)) - Number(isDecoration(b)) || a.name.localeCompare(b.name, req.i18n.language),
  )
}

/** What no drink needs comes last in its group. */
const isDecoration = ({ kind, drinks }: BoardRow) => kind === 'ingredients' && drinks === 0

const rowOf = (kind: BoardRow['kind'], { id, name, slug, kind: what }: Ingredient | MenuItem) => ({
  kind,
  id,
  name,
  slug,
  group: groupOf({ kind, what }),
})

type Reading = { collection: CollectionSlug; req: PayloadRequest; select: object; where: object }

/** Page by page: nobody, not even the staff, reads more than 500 documents in one answer. */
async function readAll<Document>(
  { collection, req, select, where }: Omit<Reading, 'select' | 'where'> & Partial<Reading>,
  page = 1,
): Promise<Document[]> {
  const { docs, hasNextPage } = await req.payload.find({
    collection,
    depth: 0,
    limit: 500,
    locale: req.i18n.language === 'en' ? 'en' : 'pl',
    overrideAccess: false,
    page,
    user: req.user,
    ...(select ? { select } : {}),
    ...(where ? { where } : {}),
  } as Parameters<typeof req.payload.find>[0])
  const found = docs as unknown as Document[]
  return hasNextPage
    ? [...found, ...(await readAll<Document>({ collection, req, select, where }, page + 1))]
    : found
}
