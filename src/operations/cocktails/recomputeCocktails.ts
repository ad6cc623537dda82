import type { PayloadRequest, Where } from 'payload'
import type { Cocktail } from '@/payload-types'
import { holdRows } from '@/platform/database/holdRows'
import { withTransaction } from '@/platform/database/transactions'
import { computeFigures } from './computeFigures'
import { recomputeMenuItems } from './recomputeMenuItems'

type Cause = { ingredientId: string; glassId?: never } | { glassId: string; ingredientId?: never }

/**
 * Makes every drink true again after a fact it rests on has changed: the published document and the newest draft, in
 * the transaction of the change. Writes beneath the hooks, because nothing was edited: no version, no new date.
 */
export async function recomputeCocktails({ req, ...cause }: Cause & { req: PayloadRequest }): Promise<void> {
  await withTransaction(req, async () => {
    const { db } = req.payload
    const where = usedIn(cause)
    const all = { collection: 'cocktails', limit: 0, pagination: false, req } as const

    // Read and written as they are stored, in every language: the platform empties the rows that a write leaves out.
    await holdRows('cocktails', await idsOf(where, req), 'update', req)
    const published = await db.find<Cocktail>({ ...all, where })
    for (const cocktail of published.docs) {
      const figures = await computeFigures({ cocktail, req })
      await db.updateOne({
        collection: 'cocktails',
        id: cocktail.id,
        data: { ...cocktail, ...figures },
        req,
        returning: false,
      })
    }

    const newest = await db.findVersions<Cocktail>({
      ...all,
      where: { and: [{ latest: { equals: true } }, prefixed(where)] },
    })
    for (const { id, ...stored } of newest.docs) {
      const figures = await computeFigures({ cocktail: stored.version, req })
      const version = { ...stored.version, ...figures }
      await db.updateVersion({
        collection: 'cocktails',
        id,
        versionData: { ...stored, version },
        req,
        returning: false,
      })
    }

    await recomputeMenuItems({ cocktailIds: published.docs.map(({ id }) => id), req })
  })
}

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
