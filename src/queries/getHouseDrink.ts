import type { Temporal } from 'temporal-polyfill'
import type { MenuItem } from '@/payload-types'
import { asVisitor, type Api } from './api'
import type { Venue } from './getVenue'
import type { Drawing } from './shapes/drawing'
import { populated } from './shapes/populated'
import { rowDepth, rowPopulate, rowSelect, toMenuRow } from './shapes/menuRow'

type At = { venue: Venue; now: Temporal.Instant }

/** A drink from the shelf to stand beside something; the same word always has the same one. Null: the shelf is empty. */
export async function getHouseDrink(api: Api, word: string, { venue, now }: At): Promise<Drawing | null> {
  const { shelf } = await api.sdk.findGlobal({
    slug: 'site',
    depth: rowDepth + 1,
    select: { shelf: true },
    populate: { ...rowPopulate, 'menu-items': rowSelect },
    ...asVisitor(api),
  })
  const drinks = populated<MenuItem>(shelf)
  const sum = [...word].reduce((total, letter) => total + letter.codePointAt(0)!, 0)
  const drink = drinks[sum % drinks.length]
  return drink ? toMenuRow(drink, venue, now).drawing : null
}
