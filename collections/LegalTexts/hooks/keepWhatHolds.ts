import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { refuseField } from '../../shared/refuseField'
import type { LegalText } from '@/payload-types'

const fixed = ['kind', 'version', 'inForceFrom', 'title', 'body'] as const

/**
 * What is published and in force is what guests agreed to: it changes by a new version only. What is missing may be filled
 * in (the other language), and whoever takes it back first may do as he likes.
 */
export const keepWhatHolds: CollectionBeforeChangeHook<LegalText> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || data._status !== 'published' || !originalDoc) return data
  // The document as guests read it; what was typed since is a draft beside it.
  const { docs } = await req.payload.find({
    collection: collection.slug as 'legal-texts',
    where: { id: { equals: originalDoc.id } },
    draft: false,
    depth: 0,
    limit: 1,
    pagination: false,
    fallbackLocale: false,
    req,
  })
  const [published] = docs
  const today = new Date().toISOString().slice(0, 10)
  if (published?._status !== 'published' || published.inForceFrom > today) return data
  const changed = fixed.filter((name) => isOther(published[name], data[name]))
  if (changed.length === 0) return data
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: changed.map((path) => ({ path, message: refuseField('inForce', req) })),
      req,
    },
    req.t,
  )
}

const isOther = (before: unknown, after: unknown): boolean =>
  before !== null &&
  before !== undefined &&
  after !== undefined &&
  JSON.stringify(before) !== JSON.stringify(after)
