import type { CollectionSlug, FilterOptions, RelationshipFieldValidation } from 'payload'
import { relationship } from 'payload/shared'
import { idOf } from './idOf'
import { idsOf } from './idsOf'
import { refuseField } from './refuseField'
import { venueOfForm } from './venueOfForm'

/** What a document of a venue points at belongs to that venue too. */
export const sameVenue: RelationshipFieldValidation = async (value, args) => {
  const { data, event, relationTo, req } = args
  const ids = [...new Set(Array.isArray(value) ? idsOf(value) : [idOf(value)].filter((id) => id !== null))]
  if (event === 'submit' && ids.length > 0) {
    const venue = await venueOfForm(data, req)
    // As the house: a caller who may not see the other venue's tables may not use them either.
    const { totalDocs } = await req.payload.count({
      collection: relationTo as CollectionSlug,
      where: { id: { in: ids }, venue: { equals: venue?.id } },
      req,
    })
    if (totalDocs < ids.length) return refuseField('otherVenue', req)
  }
  return relationship(value, args)
}

/** Only such are offered. */
export const ofSameVenue: FilterOptions = ({ data }) => {
  const venue = idOf((data as { venue?: unknown } | null)?.venue)
  return venue ? { venue: { equals: venue } } : true
}
