import type { PayloadRequest } from 'payload'
import type { MenuItem } from '@/payload-types'
import { computeMargin } from '@/domain/cocktail/computeMargin'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import { suggestedGrossCents } from '@/domain/cocktail/suggestedGrossCents'
import { idOf } from './toRecipe'

type ItemCost = Pick<MenuItem, 'costCents' | 'pourCostPercent' | 'marginCents' | 'suggestedPriceCents'>
type ItemDraft = Partial<Pick<MenuItem, 'kind' | 'cocktail' | 'variants' | 'vatPercent' | 'venue'>>

const unknown: ItemCost = {
  costCents: null,
  pourCostPercent: null,
  marginCents: null,
  suggestedPriceCents: null,
}

/** Cost and margin of the first variant of an item that sells a cocktail; nothing is guessed for the others. */
export async function computeItemCost({
  item,
  req,
}: {
  item: ItemDraft
  req: PayloadRequest
}): Promise<ItemCost> {
  const cocktailId = idOf(item.cocktail)
  const priceCents = item.variants?.[0]?.priceCents
  if (item.kind !== 'cocktail' || !cocktailId || typeof priceCents !== 'number') return unknown

  // As the house: margins are computed whoever saves, and read only by managers.
  const cocktail = await req.payload.findByID({
    collection: 'cocktails',
    id: cocktailId,
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  })
  if (typeof cocktail?.costCents !== 'number' || cocktail.costIsPartial) return unknown
  const venueId = idOf(item.venue)
  const venue = venueId
    ? await req.payload.findByID({ collection: 'venues', id: venueId, depth: 0, disableErrors: true, req })
    : null

  const { costCents } = cocktail
  const vatPercent = item.vatPercent ?? 23
  const { pourCostPercent, marginCents } = computeMargin(costCents, { grossCents: priceCents, vatPercent })
  const suggestedPriceCents = suggestedGrossCents(costCents, {
    targetPourCostPercent: venue?.pricing?.targetPourCostPercent ?? defaultSettings.targetPourCostPercent,
    priceStepCents: venue?.pricing?.priceStepCents ?? defaultSettings.priceStepCents,
    vatPercent,
  })
  return { costCents, pourCostPercent, marginCents, suggestedPriceCents }
}
