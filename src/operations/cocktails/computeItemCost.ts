import type { PayloadRequest } from 'payload'
import type { Cocktail, MenuItem, Venue } from '@/payload-types'
import { computeMargin } from '@/domain/cocktail/computeMargin'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import { suggestedGrossCents } from '@/domain/cocktail/suggestedGrossCents'
import { idOf } from './toRecipe'

export type ItemCost = Pick<MenuItem, 'costCents' | 'pourCostPercent' | 'marginCents' | 'suggestedPriceCents'>
type ItemDraft = Partial<Pick<MenuItem, 'kind' | 'cocktail' | 'variants' | 'vatPercent' | 'venue'>>

const unknown: ItemCost = {
  costCents: null,
  pourCostPercent: null,
  marginCents: null,
  suggestedPriceCents: null,
}

/** What items are reckoned with: what drinks cost, and how venues price. */
type Prices = {
  cocktails: Map<string, Pick<Cocktail, 'costCents' | 'costIsPartial'>>
  venues: Map<string, Pick<Venue, 'pricing'>>
}

/** Cost and margin of the first variant of an item that sells a cocktail; nothing is guessed for the others. */
export async function computeItemCost({
  item,
  req,
}: {
  item: ItemDraft
  req: PayloadRequest
}): Promise<ItemCost> {
  return itemCostOf(item, await readPrices([item], req))
}

/** For any number of items in two statements. As the house: margins are computed whoever saves, and read only by managers. */
export async function readPrices(items: ItemDraft[], req: PayloadRequest): Promise<Prices> {
  const cocktails = idsIn(items.map(({ cocktail }) => cocktail))
  const venues = idsIn(items.map(({ venue }) => venue))
  const all = { depth: 0, limit: 0, pagination: false, req } as const
  const drinks = await req.payload.find({
    ...all,
    collection: 'cocktails',
    where: { id: { in: cocktails } },
    select: { costCents: true, costIsPartial: true },
    trash: true,
  })
  const houses = await req.payload.find({
    ...all,
    collection: 'venues',
    where: { id: { in: venues } },
    select: { pricing: true },
  })
  return {
    cocktails: new Map(drinks.docs.map((drink) => [drink.id, drink])),
    venues: new Map(houses.docs.map((venue) => [venue.id, venue])),
  }
}

const idsIn = (refs: unknown[]) => [...new Set(refs.flatMap((ref) => idOf(ref) ?? []))]

/** The same of an item whose drink and venue have been read. */
export function itemCostOf(item: ItemDraft, { cocktails, venues }: Prices): ItemCost {
  const cocktail = cocktails.get(idOf(item.cocktail) ?? '')
  const priceCents = item.variants?.[0]?.priceCents
  if (item.kind !== 'cocktail' || typeof priceCents !== 'number') return unknown
  if (typeof cocktail?.costCents !== 'number' || cocktail.costIsPartial) return unknown

  const { costCents } = cocktail
  const { pricing } = venues.get(idOf(item.venue) ?? '') ?? {}
  const vatPercent = item.vatPercent ?? 23
  const { pourCostPercent, marginCents } = computeMargin(costCents, { grossCents: priceCents, vatPercent })
  const suggestedPriceCents = suggestedGrossCents(costCents, {
    targetPourCostPercent: pricing?.targetPourCostPercent ?? defaultSettings.targetPourCostPercent,
    priceStepCents: pricing?.priceStepCents ?? defaultSettings.priceStepCents,
    vatPercent,
  })
  return { costCents, pourCostPercent, marginCents, suggestedPriceCents }
}
