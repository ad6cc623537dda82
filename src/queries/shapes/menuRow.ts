import type { Temporal } from 'temporal-polyfill'
import type { Allergen } from '@/domain/cocktail/allergens'
import type { StrengthWord } from '@/domain/cocktail/strengthWord'
import type { ItemKind } from '@/domain/menu/itemKinds'
import type { Cocktail, MenuItem } from '@/payload-types'
import { noteUntil } from '../noteUntil'
import type { Venue } from '../getVenue'
import { backOf, type Back } from './back'
import { drawingOf, drawnFrom, drawnParts, type Drawing } from './drawing'
import { pictureParts, toPicture, type Picture } from './picture'
import { populatedOne } from './populated'
import { instantOf } from '@/domain/time/instantOf'

/** `regularCents` is what it cost before, where it costs less now and the house may say so. */
export type PriceOfSize = {
  label: string | null
  volumeMl: number | null
  priceCents: number
  regularCents: number | null
}

/** One line of a menu. Prices are gross, in minor units of `currency`. */
export type MenuRow = {
  id: string
  slug: string
  kind: ItemKind
  name: string
  description: string | null
  taste: string | null
  /** Slug of the cocktail's own page. */
  cocktail: string | null
  prices: PriceOfSize[]
  currency: string
  strength: StrengthWord | null
  /** Only where no word says it: wine, beer, spirits. */
  abvPercent: number | null
  allergens: Allergen[]
  /** With what may be added or exchanged. */
  mayContain: Allergen[]
  alcoholFree: boolean
  vegan: boolean
  isNew: boolean
  /** Null while it is there. */
  soldOut: Back | null
  drawing: Drawing
  photo: Picture | null
}

const rowParts = {
  kind: true,
  name: true,
  slug: true,
  description: true,
  variants: true,
  cocktail: true,
  pours: true,
  allergens: true,
  vegan: true,
  alcoholFree: true,
  abvPercent: true,
  isNew: true,
  photo: true,
  available: true,
  unavailableUntil: true,
} as const

/** What of an item, and of what hangs on it, a row needs. */
export const rowSelect = rowParts
export const rowPopulate = {
  'menu-items': rowParts,
  cocktails: {
    ...drawnParts,
    slug: true,
    photo: true,
    taste: true,
    strength: true,
    allergens: true,
    mayContain: true,
    alcoholFree: true,
    vegan: true,
  },
  media: pictureParts,
  ...drawnFrom,
} as const

/** How deep the API has to follow from an item to what is in its glass. */
export const rowDepth = 2

export function toMenuRow(item: MenuItem, venue: Venue, now: Temporal.Instant): MenuRow {
  const cocktail = populatedOne<Cocktail>(item.cocktail)
  const until = item.unavailableUntil
  if (until) noteUntil(instantOf(until))
  return {
    id: item.id,
    slug: item.slug,
    kind: item.kind,
    name: item.name,
    description: item.description ?? null,
    taste: cocktail?.taste ?? null,
    cocktail: cocktail?.slug ?? null,
    prices: item.variants.map(toPrice),
    currency: venue.currency,
    strength: cocktail?.strength ?? null,
    abvPercent: cocktail ? null : (item.abvPercent ?? null),
    allergens: (cocktail ? cocktail.allergens : item.allergens) ?? [],
    mayContain: cocktail?.mayContain ?? [],
    alcoholFree: Boolean(cocktail ? cocktail.alcoholFree : item.alcoholFree),
    vegan: Boolean(cocktail ? cocktail.vegan : item.vegan),
    isNew: Boolean(item.isNew),
    soldOut: item.available === false ? backOf(until, now, venue) : null,
    drawing: drawingOf(item),
    photo: toPicture(item.photo) ?? toPicture(cocktail?.photo),
  }
}

const toPrice = ({
  label,
  volumeMl,
  priceCents,
  regularPriceCents,
}: MenuItem['variants'][number]): PriceOfSize => ({
  label: label ?? null,
  volumeMl: volumeMl ?? null,
  priceCents,
  regularCents: regularPriceCents && regularPriceCents > priceCents ? regularPriceCents : null,
})
