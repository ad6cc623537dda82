import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { setEightySix } from '@/operations/eightySix/setEightySix'

/** A mark typed into the document goes to the table of marks, in the same transaction as the save. */
export const keepEightySix =
  (kind: 'ingredient' | 'menuItem'): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, operation, req }) => {
    if (operation !== 'update' || data.eightySixedUntil === undefined) return data
    const { eightySixedUntil, ...rest } = data
    // A mark is about tonight, not about the words: an older version neither sets nor lifts it.
    if (req.context.isRestoringVersion) return rest
    const until = eightySixedUntil ? new Date(eightySixedUntil as string) : null
    if (until && Number.isNaN(until.getTime())) {
      const errors = [
        {
          path: 'eightySixedUntil',
          message: req.t('validation:notValidDate', { value: String(eightySixedUntil) }),
        },
      ]
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    const before = (originalDoc as { eightySixedUntil?: string | null }).eightySixedUntil ?? null
    if ((until?.toISOString() ?? null) !== before) {
      await setEightySix({ kind, id: (originalDoc as { id: string }).id, until, req })
    }
    return rest
  }
