import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Block } from '@/domain/customer/isBlocked'
import { transactionOf } from '@/platform/database/transactions'
import type { Customer } from '@/payload-types'
import { holdContacts } from './holdContacts'
import { normaliseEmail } from './normaliseEmail'
import { normalisePhone } from './normalisePhone'

export type GuestContact = {
  name: string
  email?: string | null
  phone?: string | null
  locale?: 'pl' | 'en' | null
}

export type KnownGuest = {
  id: string
  name: string
  email: string | null
  phone: string | null
  blocked: Block
  /** Made just now, by this call. */
  isNew: boolean
}

/**
 * The guest of a venue with this mail or phone, found or made. Needs the caller's transaction and takes part in it.
 * A record that was merged stands for the one it was merged into; an erased one is nobody's. What is on record stays as it
 * is; `fillGaps` adds what is missing, later: a booking holds its night before it holds its guest.
 * Null for a guest who left neither mail nor phone: there is nothing to know him by.
 */
export async function findOrCreateCustomer({
  venueId,
  guest,
  more = {},
  req,
}: {
  venueId: string
  guest: GuestContact
  /** What else is known of a guest who is made now. */
  more?: Pick<Partial<Customer>, 'importBatch' | 'notes' | 'tags' | 'vip'>
  req: PayloadRequest
}): Promise<KnownGuest | null> {
  const email = normaliseEmail(guest.email)
  const phone = normalisePhone(guest.phone, await countryOf(venueId, req))
  if (!email && !phone) return null

  await holdContacts(venueId, [{ email, phone }], req)
  const known = await findByContact({ venueId, email, phone, req })
  if (known) return known

  // As the house: guests who book do not sign in.
  const made = await req.payload.create({
    collection: 'customers',
    data: { venue: venueId, name: guest.name, email, phone, locale: guest.locale, ...more },
    depth: 0,
    select: { name: true },
    req,
  })
  return { id: made.id, name: guest.name, email, phone, blocked: {}, isNew: true }
}

type Contact = { email: string | null; phone: string | null }
type Row = Contact & {
  id: string
  name: string
  isBlocked: boolean | null
  reason: string | null
  until: string | null
}

/** Mail and phone together find before the mail alone, and that before the phone, which families share. */
async function findByContact({
  venueId,
  email,
  phone,
  req,
}: Contact & { venueId: string; req: PayloadRequest }): Promise<KnownGuest | null> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<Row>(sql`
    with recursive found as (
      select id, merged_into_id, 0 as steps,
        (case when email = ${email} then 2 else 0 end) + (case when phone = ${phone} then 1 else 0 end) as likeness
      from customers
      where venue_id = ${venueId} and erased_at is null and (email = ${email} or phone = ${phone})
      union all
      select next.id, next.merged_into_id, found.steps + 1, found.likeness
      from customers next join found on next.id = found.merged_into_id
      where found.steps < 20
    )
    select guest.id, guest.name, guest.email, guest.phone, guest.blocked_is_blocked as "isBlocked",
      guest.blocked_reason as reason, to_json(guest.blocked_until) #>> '{}' as until
    from found join customers guest on guest.id = found.id
    where guest.merged_into_id is null and guest.erased_at is null
    order by found.likeness desc, guest.created_at, guest.id
    limit 1`)
  const [row] = rows
  if (!row) return null
  const { isBlocked, reason, until, ...rest } = row
  return { ...rest, blocked: { isBlocked, reason, until }, isNew: false }
}

async function countryOf(venueId: string, req: PayloadRequest): Promise<string | null> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ country: string | null }>(
    sql`select country from venues where id = ${venueId}`,
  )
  return rows[0]?.country ?? null
}
