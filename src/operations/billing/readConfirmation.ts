import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { BookLine } from '@/domain/billing/bookExport'
import type { ConfirmationFacts } from '@/domain/billing/confirmationFacts'
import { confirmationOf } from '@/domain/billing/confirmationOf'
import { connectionOf } from '@/platform/database/transactions'

type Db = Pick<PayloadRequest, 'payload' | 'transactionID'>

type Asked = ({ paymentId: string } | { reservationId: string }) & { req: Db }

/** What the ledger says of a payment, or of all that was paid for a booking; null where no money has come. */
export async function readConfirmation(asked: Asked): Promise<ConfirmationFacts | null> {
  const db = await connectionOf(asked.req)
  const isWanted =
    'paymentId' in asked
      ? sql`p.id = ${asked.paymentId}::uuid`
      : sql`p.reservation_id = ${asked.reservationId}::uuid`
  const { rows } = await db.execute<{ facts: Omit<ConfirmationFacts, 'lines' | 'kept' | 'total'> }>(sql`
    select json_build_object(
      'reference', p.reference, 'currency', p.currency, 'isTrial', p.provider = 'sandbox',
      'issuedAt', to_char(coalesce(p.paid_at, p.updated_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'venue', json_build_object('name', v.name, 'phone', nullif(v.phone, ''), 'email', nullif(v.email, ''),
        'timeZone', v.time_zone,
        'address', concat_ws(', ', nullif(v.street, ''), nullif(concat_ws(' ', v.postal_code, v.city), ''))),
      'company', json_build_object('name', nullif(v.billing_company_name, ''), 'nip', nullif(v.billing_company_nip, ''),
        'address', nullif(v.billing_company_address, '')),
      'payer', coalesce(nullif(p.payer_name, ''), nullif(r.guest_name, '')),
      'buyer', case when nullif(p.buyer_nip, '') is not null then json_build_object('nip', p.buyer_nip,
        'name', nullif(p.buyer_name, ''), 'address', nullif(p.buyer_address, '')) end,
      'booking', case when r.id is not null then json_build_object('reference', r.reference,
        'serviceDate', r.service_date, 'partySize', r.party_size::int) end) as facts
    from payments p join venues v on v.id = p.venue_id left join reservations r on r.id = p.reservation_id
    where ${isWanted} and p.received_cents > 0
    order by p.buyer_nip is null, p.paid_at, p.id limit 1`)
  const facts = rows[0]?.facts
  return facts ? { ...facts, ...confirmationOf(await readLines(isWanted, asked.req)) } : null
}

async function readLines(isWanted: ReturnType<typeof sql>, req: Db): Promise<BookLine[]> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<BookLine>(sql`
    select to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, l.entry, l.kind, l.account,
      l.amount_cents::int as "amountCents", l.currency, coalesce(l.vat_treatment::text, 'none') as "vatTreatment",
      l.vat_percent::float as "vatPercent", l.service_date as "serviceDate", p.reference as payment,
      null as reservation, nullif(p.buyer_nip, '') as "buyerNip"
    from ledger_lines l join payments p on p.id = l.payment_id
    where ${isWanted} order by l.at, l.entry, l.place`)
  return rows
}
