import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '@/platform/database/transactions'

/** By what a guest can be recognised, to look for it elsewhere. */
export type Traces = {
  venueId: string
  contacts: { email: string | null; phone: string | null }[]
  /** Mails, phones and whole names, of his records and as he typed them when he booked. */
  texts: string[]
}

export async function readTraces(records: string[], tx: Transaction): Promise<Traces> {
  const list = sql.join(
    records.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await tx.execute<{
    venue: string
    email: string | null
    phone: string | null
    name: string
  }>(sql`
    select venue_id as venue, email, phone, name from customers where id in (${list})`)
  const { rows: typed } = await tx.execute<{
    email: string | null
    phone: string | null
    name: string | null
  }>(sql`
    select distinct guest_email as email, guest_phone as phone, guest_name as name
    from reservations where customer_id in (${list})`)
  const texts = [...rows, ...typed].flatMap(({ email, phone, name }) => [email, phone, name])
  return {
    venueId: rows[0]?.venue ?? '',
    contacts: rows.map(({ email, phone }) => ({ email, phone })),
    // A letter or two would be found in anybody's.
    texts: [...new Set(texts.filter((text): text is string => (text?.trim().length ?? 0) > 2))],
  }
}
