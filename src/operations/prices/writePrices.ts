import type { PayloadRequest } from 'payload'
import type { MenuItem } from '@/payload-types'
import { idOf } from '@/operations/cocktails/toRecipe'

/** Appends a line for each variant whose price began, changed or ended; in the transaction of the change. */
export async function writePrices({
  before,
  after,
  req,
}: {
  before: MenuItem | null
  after: MenuItem
  req: PayloadRequest
}): Promise<void> {
  const wasPublished = before?._status === 'published'
  const old = new Map((wasPublished ? (before?.variants ?? []) : []).map((variant) => [variant.id, variant]))
  const now = new Map((after.variants ?? []).map((variant) => [variant.id, variant]))

  const changed = [...now].filter(([id, { priceCents }]) => old.get(id)?.priceCents !== priceCents)
  const ended = [...old]
    .filter(([id]) => !now.has(id))
    .map(([id, variant]) => [id, { ...variant, priceCents: null }] as const)
  if (changed.length + ended.length === 0) return

  const venueId = idOf(after.venue)
  const venue = await req.payload.findByID({ collection: 'venues', id: venueId ?? '', depth: 0, req })
  for (const [id, variant] of [...changed, ...ended]) {
    await req.payload.create({
      collection: 'price-history',
      data: {
        menuItem: after.id,
        variantId: id ?? '',
        label: nameOf(after.name, variant.label),
        priceCents: variant.priceCents,
        currency: venue.currency,
        validFrom: new Date().toISOString(),
        changedBy: idOf(req.user),
        venue: venue.id,
      },
      depth: 0,
      req,
    })
  }
}

function nameOf(name: unknown, label: unknown): string {
  return [name, label].map(inOneLanguage).filter(Boolean).join(', ')
}

/** With `locale=all` a localised text is an object; the record keeps one wording. */
function inOneLanguage(text: unknown): string {
  if (typeof text === 'string') return text
  const [first] = Object.values((text ?? {}) as Record<string, unknown>)
  return typeof first === 'string' ? first : ''
}
