import type { FieldAccess } from 'payload'
import { isStaff } from '@/access/roles'
import { readPublicity } from '@/operations/publicity/readPublicity'
import type { MenuItem } from '@/payload-types'

/**
 * The price before it was lowered: the staff may always see it; strangers where the venue shows discounts, and on what holds
 * no alcohol. Nobody finds it out by asking for it: without a document the answer is no.
 */
export const mayShowDiscount: FieldAccess<MenuItem, MenuItem> = async ({ doc, req, siblingData }) => {
  if (isStaff(req.user)) return true
  if (!doc) return false
  const regular = (siblingData as { regularPriceCents?: number | null } | undefined)?.regularPriceCents
  if (regular === null || regular === undefined || isFreeOfAlcohol(doc)) return true
  const switches = await readPublicity(req)
  const venue = typeof doc.venue === 'string' ? doc.venue : doc.venue?.id
  return venue ? switches.get(venue)?.hideDiscounts === false : false
}

const isFreeOfAlcohol = ({ kind, alcoholFree }: MenuItem) =>
  kind === 'food' || (kind !== 'cocktail' && alcoholFree === true)
