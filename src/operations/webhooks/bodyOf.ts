import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { NAMELESS } from '@/operations/customers/nameless'
import { connectionOf } from '@/platform/database/transactions'
import { chatBody } from './chatBody'
import type { Claimed } from './claimDeliveries'

type Guest = { name: string | null; email: string | null; phone: string | null; locale: 'pl' | 'en' }

/**
 * What is posted: the event as it was written, or a sentence for a chat. Where the webhook includes guests, the guest is read
 * now and never stored with the delivery; one who was erased meanwhile is not sent. `personal`: the words of it that must not
 * come back into our log by way of the answer.
 */
export async function bodyOf(
  delivery: Claimed,
  req: PayloadRequest,
): Promise<{ body: string; personal: string[] }> {
  const { payload, webhook, subject } = delivery
  if (webhook.format === 'chat') return { body: JSON.stringify(chatBody(delivery)), personal: [] }
  const guest =
    webhook.includeGuest && 'reservation' in payload.data && subject ? await readGuest(subject, req) : null
  if (!guest) return { body: JSON.stringify(payload), personal: [] }
  const whole = { ...payload, data: { ...payload.data, guest } }
  const personal = [guest.name, guest.email, guest.phone].filter((word) => word !== null && word.length > 2)
  return { body: JSON.stringify(whole), personal: personal as string[] }
}

async function readGuest(reservationId: string, req: PayloadRequest): Promise<Guest | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Guest>(sql`
    select guest_name as name, guest_email as email, guest_phone as phone, coalesce(guest_locale::text, 'pl') as locale
    from reservations where id::text = ${reservationId}`)
  const [guest] = rows
  return guest && guest.name !== NAMELESS ? guest : null
}
