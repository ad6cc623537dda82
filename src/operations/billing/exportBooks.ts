import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inScope } from '@/access/inScope'
import { isManager } from '@/access/roles'
import { bookExport, type BookExport, type BookLine } from '@/domain/billing/bookExport'
import { addDays } from '@/domain/time/addDays'
import { isDate } from '@/domain/time/isDate'
import { wallTimeToInstant } from '@/domain/time/wallTimeToInstant'
import { venueAtHand } from '@/operations/venues/venueAtHand'
import { connectionOf } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

const date = z.string().refine(isDate)
const asked = z.object({ from: date, to: date, format: z.enum(['csv', 'json']).default('json') })

export type Books = BookExport & {
  /** Calendar dates by the venue's clock, both included. */
  from: string
  to: string
  timeZone: string
  venue: { name: string; slug: string }
  company: { name: string | null; nip: string | null; address: string | null }
}

/**
 * The ledger of a venue from one calendar date to another, for accounting: owner and manager. An advance counts on the day
 * it came, not on the night it was for; that date stands beside it.
 */
export async function exportBooks(req: PayloadRequest): Promise<Books & { format: 'csv' | 'json' }> {
  if (!req.user) throw refusal('UNAUTHENTICATED')
  if (!isManager(inScope(req, 'ledger-lines', 'read').user)) throw refusal('FORBIDDEN')
  const { from, to, format } = parseBody(asked, req.query)
  const { id, slug, timeZone } = await venueAtHand(req)
  const midnight = (day: string) =>
    wallTimeToInstant({ date: day, time: '00:00', timeZone, edge: 'opens' }).toString()
  const db = await connectionOf(req)
  const { rows } = await db.execute<BookLine>(sql`
    select to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, l.entry, l.kind, l.account,
      l.amount_cents::int as "amountCents", l.currency, coalesce(l.vat_treatment::text, 'none') as "vatTreatment",
      l.vat_percent::float as "vatPercent", l.service_date as "serviceDate", p.reference as payment,
      r.reference as reservation, nullif(p.buyer_nip, '') as "buyerNip"
    from ledger_lines l
    left join payments p on p.id = l.payment_id
    left join reservations r on r.id = l.reservation_id
    where l.venue_id = ${id}::uuid and l.at >= ${midnight(from)}::timestamptz
      and l.at < ${midnight(addDays(to, 1))}::timestamptz
    order by l.at, l.entry, l.place`)
  const { rows: houses } = await db.execute<{ name: string; company: Books['company'] }>(sql`
    select name, json_build_object('name', billing_company_name, 'nip', billing_company_nip,
      'address', billing_company_address) as company from venues where id = ${id}::uuid`)
  const { name, company } = houses[0]!
  return { from, to, timeZone, venue: { name, slug }, company, ...bookExport(rows), format }
}
