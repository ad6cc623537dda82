import type { PayloadRequest } from 'payload'
import type { BookBatch } from '@/domain/board/serviceBook'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import { scaleBatch } from '@/domain/cocktail/scaleBatch'
import { readRecipe } from '../cocktails/readRecipe'

type Question = { covers: number; locale: 'pl' | 'en'; req: PayloadRequest }

const PER_GUESTS = 10
/** On one page there is room for the drinks that matter. */
const MOST = 8

/** Of the drinks that are made beforehand, as many as so many guests will order; the most first, nothing for an empty night. */
export async function readBookBatches({ covers, locale, req }: Question): Promise<BookBatch[]> {
  if (covers === 0) return []
  const { docs } = await req.payload.find({
    collection: 'cocktails',
    where: { and: [{ _status: { equals: 'published' } }, { batchPerTenGuests: { greater_than: 0 } }] },
    select: { name: true, batchPerTenGuests: true },
    sort: ['-batchPerTenGuests', 'name'],
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const batches: BookBatch[] = []
  for (const { id, batchPerTenGuests } of docs) {
    const recipe = await readRecipe({ id, locale, req })
    if (!recipe) continue
    const drinks = Math.ceil((covers * (batchPerTenGuests ?? 0)) / PER_GUESTS)
    const { bottledMl, lines, waterMl } = scaleBatch(drinks, recipe.strength, defaultSettings)
    const kept = lines.filter(({ flags, ml }) => ml > 0 && !flags.includes('add-at-service'))
    batches.push({
      cocktailId: id,
      name: recipe.name,
      drinks,
      lines: kept.map(({ line: { ingredient }, ml, packs }) => ({
        name: ingredient.name,
        ml,
        packs: ingredient.kind === 'water' ? null : packs,
      })),
      waterMl,
      bottledMl,
    })
  }
  return batches
}
