import type { PayloadRequest, Where } from 'payload'
import type { Cocktail } from '@/payload-types'
import { holdRows } from '@/platform/database/holdRows'
import { withTransaction } from '@/platform/database/transactions'
import { figuresOf, type Figures } from './computeFigures'
import { readShelf } from './readShelf'
import { recomputeMenuItems } from './recomputeMenuItems'

type Cause =
  | { ingredientId: string; glassId?: never }
  | { glassId: string; ingredientId?: never }
  /** A rule of the house, which every drink is counted by. */
  | { rule: true; ingredientId?: never; glassId?: never }

/**
 * Makes every drink true again after a fact it rests on has changed: the published document and the newest draft, in
 * the transaction of the change. Writes beneath the hooks, because nothing was edited: no version, no new date.
 */
export async function recomputeCocktails({ req, ...cause }: Cause & { req: PayloadRequest }): Promise<void> {
  await withTransaction(req, async () => {
    const { db } = req.payload
    const where = usedIn(cause)
    const all = { collection: 'cocktails', limit: 0, pagination: false, req } as const

    await holdRows('cocktails', await idsOf(where, req), 'update', req)
    const published = await db.find<Cocktail>({ ...all, where })
    const newest = await db.findVersions<Cocktail>({
      ...all,
      where: { and: [{ latest: { equals: true } }, prefixed(where)] },
    })
    const shelf = await readShelf([...published.docs, ...newest.docs.map(({ version }) => version)], req)

    for (const cocktail of published.docs) {
      const data = whatChanges(cocktail, figuresOf(cocktail, shelf))
      if (data) await db.updateOne({ ...row, id: cocktail.id, data, req })
    }
    for (const { id, ...stored } of newest.docs) {
      const version = whatChanges(stored.version, figuresOf(stored.version, shelf))
      const versionData =
        version && (isWhole(version) ? { ...stored, version } : { version, updatedAt: stored.updatedAt })
      if (versionData) await db.updateVersion({ ...row, id, versionData, req })
    }

    await recomputeMenuItems({ cocktailIds: published.docs.map(({ id }) => id), req })
  })
}

const row = { collection: 'cocktails', returning: false } as const

/**
 * What to write of a drink: its figures alone where that is enough, which is one statement. Where a list among them
 * changes it is the whole drink as it is stored, in every language: the platform empties the rows that a write leaves out.
 */
function whatChanges(stored: Cocktail, figures: Figures): Partial<Cocktail> | null {
  const { allergens, mayContain, ...plain } = figures
  const isSame = (name: keyof Figures) =>
    JSON.stringify(stored[name] ?? null) === JSON.stringify(figures[name])
  const sameLists = sameWords(stored.allergens, allergens) && sameWords(stored.mayContain, mayContain)
  if (!sameLists) return { ...stored, ...figures }
  return (Object.keys(plain) as (keyof Figures)[]).every(isSame)
    ? null
    : { ...plain, updatedAt: stored.updatedAt }
}

const isWhole = (drink: Partial<Cocktail>) => 'recipe' in drink

const sameWords = (one: readonly string[] | null | undefined, other: readonly string[] | null | undefined) =>
  JSON.stringify(one ?? []) === JSON.stringify(other ?? [])

async function idsOf(where: Where, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<Cocktail>({
    collection: 'cocktails',
    where,
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}

function usedIn({ ingredientId, glassId }: Cause): Where {
  if (!ingredientId && !glassId) return {}
  if (glassId) return { glass: { equals: glassId } }
  return {
    or: [
      { 'recipe.ingredient': { equals: ingredientId } },
      { 'recipe.substitutes': { in: [ingredientId] } },
      { garnishIngredients: { in: [ingredientId] } },
    ],
  }
}

/** The same question asked of stored versions, whose fields stand under `version`. */
function prefixed(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'or' || key === 'and' ? [key, (value as Where[]).map(prefixed)] : [`version.${key}`, value],
    ),
  )
}
