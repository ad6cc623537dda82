import type { PayloadRequest, Where } from 'payload'
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
    const where = usedIn(cause)
    const published = await req.payload.find({ collection: 'cocktails', where, depth: 0, pagination: false, limit: 0, trash: true, req })
    for (const cocktail of published.docs) {
      const figures = await computeFigures({ cocktail, req })
      await req.payload.db.updateOne({ collection: 'cocktails', id: cocktail.id, data: figures, req, returning: false })
    }

    const versions = await req.payload.db.findVersions({
      collection: 'cocktails',
      where: { and: [{ latest: { equals: true } }, prefixed(where)] },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { id, version } of versions.docs) {
      const figures = await computeFigures({ cocktail: version as never, req })
      await req.payload.db.updateVersion({
        collection: 'cocktails',
        id,
        versionData: { version: figures } as never,
        req,
        returning: false,
      })
    }

    await recomputeMenuItems({ cocktailIds: published.docs.map(({ id }) => id), req })
  })
}

function usedIn({ ingredientId, glassId }: Cause): Where {
  if (glassId) return { glass: { equals: glassId } }
  return {
    or: [{ 'recipe.ingredient': { equals: ingredientId } }, { garnishIngredients: { in: [ingredientId] } }],
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
