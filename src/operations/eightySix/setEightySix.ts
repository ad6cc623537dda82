import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import { writeAudit } from '@/operations/audit/writeAudit'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { withTransaction } from '@/platform/database/transactions'
import { noteOffMark } from './noteOffMark'
import { forgetOffMarks } from './offMarks'

const slugs = { ingredient: 'ingredients', menuItem: 'menu-items' } as const

/**
 * Takes an ingredient or an item off in the venue at hand until an instant, or brings it back (`until: null`). Setting
 * it again moves the end. Answers what stands now.
 */
export async function setEightySix({
  kind,
  id,
  until,
  now = new Date(),
  req,
}: {
  kind: 'ingredient' | 'menuItem'
  id: string
  until: Date | null
  now?: Date
  req: PayloadRequest
}): Promise<{ id: string; eightySixedUntil: string | null }> {
  if (until && until <= now) {
    throw new APIError(
      'PAST',
      422,
      { code: 'VALIDATION', errors: [{ path: 'eightySixedUntil', message: 'PAST' }] },
      true,
    )
  }
  const document = await req.payload.findByID({
    collection: slugs[kind],
    id,
    depth: 0,
    disableErrors: true,
    select: { name: true },
    req,
  })
  if (!document) throw new APIError('NOT_FOUND', 404, { code: 'NOT_FOUND' }, true)
  const venue = await venueAtHand(req)

  return withTransaction(req, async (tx) => {
    const column = kind === 'ingredient' ? sql.raw('ingredient_id') : sql.raw('menu_item_id')
    if (until) {
      await tx.execute(sql`
        insert into eighty_sixes (venue_id, ${column}, eighty_sixed_at, until, by)
        values (${venue.id}, ${id}, ${now.toISOString()}, ${until.toISOString()}, ${req.user?.id ?? null})
        on conflict (venue_id, ${column}) do update
        set until = excluded.until, eighty_sixed_at = excluded.eighty_sixed_at, by = excluded.by, updated_at = now()`)
    } else {
      await tx.execute(sql`delete from eighty_sixes where venue_id = ${venue.id} and ${column} = ${id}`)
    }
    forgetOffMarks(req)
    await noteOffMark({ kind, id, until, venueId: venue.id, now, req })
    await writeAudit({
      action: until ? 'eighty-six' : 'back',
      collection: slugs[kind],
      documentId: id,
      title: document.name,
      changes: { until: until?.toISOString() ?? null, venue: venue.slug },
      req,
    })
    return { id, eightySixedUntil: until?.toISOString() ?? null }
  })
}
