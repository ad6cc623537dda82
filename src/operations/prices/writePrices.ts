import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { MenuItem } from '@/payload-types'
import { idOf } from '@/operations/cocktails/toRecipe'
import { connectionOf } from '@/platform/database/transactions'

/**
 * Appends a line for each variant whose price began, changed or ended; in the transaction of the change. Compares with
 * the record itself: between two publications there may have been drafts, and they are nothing that guests read.
 */
export async function writePrices({ item, req }: { item: MenuItem; req: PayloadRequest }): Promise<void> {
  const old = await lastPrices(item.id, req)
  const now = new Map((item.variants ?? []).map((variant) => [variant.id, variant]))

  const changed = [...now]
    .filter(([id, { priceCents }]) => old.get(id ?? '')?.priceCents !== priceCents)
    .map(([id, { label, priceCents }]) => ({ id, label: nameOf(item.name, label), priceCents }))
  const ended = [...old]
    .filter(([id, { priceCents }]) => priceCents !== null && !now.has(id))
    .map(([id, { label }]) => ({ id, label, priceCents: null }))
  if (changed.length + ended.length === 0) return

  const venueId = idOf(item.venue)
  const venue = await req.payload.findByID({ collection: 'venues', id: venueId ?? '', depth: 0, req })
  for (const { id, label, priceCents } of [...changed, ...ended]) {
    await req.payload.create({
      collection: 'price-history',
      data: {
        menuItem: item.id,
        variantId: id ?? '',
        label,
        priceCents,
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

type Price = { label: string | null; priceCents: number | null }

/** What stands on record for each variant now; a price of null has ended. */
async function lastPrices(itemId: string, req: PayloadRequest): Promise<Map<string, Price>> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string; label: string | null; cents: string | null }>(sql`
    select distinct on (variant_id) variant_id as id, label, price_cents as cents
    from price_history where menu_item_id = ${itemId}
    order by variant_id, valid_from desc, created_at desc`)
  return new Map(
    rows.map(({ id, label, cents }) => [id, { label, priceCents: cents === null ? null : Number(cents) }]),
  )
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
