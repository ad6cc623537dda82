import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { isSameName } from '@/domain/customer/isSameName'
import { transactionOf } from '@/platform/database/transactions'
import type { GuestContact } from './findOrCreateCustomer'

type Row = { name: string; email: string | null; phone: string | null }

/**
 * Adds to a guest's record the mail or the phone it lacks, if it bears the same name. Mail and phone as they are kept:
 * normalised. Holds the record until the commit, so it comes after the locks of nights.
 */
export async function fillGaps({
  customerId,
  guest,
  req,
}: {
  customerId: string
  guest: GuestContact
  req: PayloadRequest
}): Promise<void> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<Row>(sql`
    select name, email, phone from customers
    where id = ${customerId}::uuid and erased_at is null and merged_into_id is null`)
  const [known] = rows
  if (!known || !isSameName(known.name, guest.name)) return
  const missing = {
    ...(guest.email && !known.email ? { email: guest.email } : {}),
    ...(guest.phone && !known.phone ? { phone: guest.phone } : {}),
  }
  if (Object.keys(missing).length === 0) return
  // As the house: guests who book do not sign in.
  await req.payload.update({
    collection: 'customers',
    id: customerId,
    data: missing,
    depth: 0,
    select: { name: true },
    req,
  })
}
