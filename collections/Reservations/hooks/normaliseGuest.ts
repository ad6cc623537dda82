import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeValidateHook } from 'payload'
import { normaliseEmail } from '@/operations/customers/normaliseEmail'
import { normalisePhone } from '@/operations/customers/normalisePhone'
import { connectionOf } from '@/platform/database/transactions'
import type { Reservation } from '@/payload-types'
import { idOf } from '../../shared/idOf'

/**
 * Mail and phone in the form in which guests' records keep them, whoever types them, so that who is looked for or erased is
 * found. A number that cannot be read stays as it was said.
 */
export const normaliseGuest: CollectionBeforeValidateHook<Reservation> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { guest } = data ?? {}
  if (!data || !guest) return data
  const { email, phone } = guest
  const kept = { ...guest }
  if (typeof email === 'string') kept.email = normaliseEmail(email)
  if (typeof phone === 'string' && !/^\+\d+$/.test(phone))
    kept.phone = phone.trim() === '' ? null : (normalisePhone(phone, await countryOf()) ?? phone)
  return { ...data, guest: kept }

  async function countryOf(): Promise<string | null> {
    const venue = idOf(originalDoc?.venue ?? data?.venue)
    const db = await connectionOf(req)
    const { rows } = await db.execute<{ country: string | null }>(
      sql`select country from venues where id::text = ${venue}`,
    )
    return rows[0]?.country ?? null
  }
}
