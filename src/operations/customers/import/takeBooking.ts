import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { storedInstant } from '@/domain/time/storedInstant'
import { importReason } from '@/i18n/importSentences'
import { bookingBy } from '@/operations/reservations/booking'
import { commitReservation, type Commit } from '@/operations/reservations/commitReservation'
import { connectionOf } from '@/platform/database/transactions'
import { callerLanguage } from '@/platform/requestGuard/rest/caller'
import { findOrCreateCustomer } from '../findOrCreateCustomer'
import { LineRefused } from './lineRefused'
import type { BookingLine } from './readBookingLine'

/**
 * Books what a line tells of through the one path that every booking takes, as the member of staff who imports it. Promised
 * tables are kept where the rules of the hours and the pacing would not give them away today: they are flagged. What has
 * passed or was cancelled is written down as it ended, without a table.
 */
export async function takeBooking({
  read,
  venueId,
  batch,
  req,
}: {
  read: BookingLine
  venueId: string
  batch?: string
  req: PayloadRequest
}): Promise<'made'> {
  const { guest, startsAt, partySize, status, isHistory, tableId, notes, staffNotes } = read
  const { id: actorId, role } = req.user as unknown as Actor
  const language = callerLanguage()
  const create: NonNullable<Commit['create']> = {
    venue: venueId,
    startsAt: storedInstant(startsAt),
    partySize,
    status,
    guest,
    notes,
    staffNotes,
    source: 'import',
    importBatch: batch,
    ...(isHistory ? {} : { tables: tableId ? [tableId] : [], overrideReason: importReason[language] }),
  }
  // Its own table would be the one in the way.
  if (await isKnown(read, venueId, req)) throw new LineRefused('known')
  await commitReservation({
    create,
    by: bookingBy({
      actor: role === 'editor' ? 'host' : role,
      actorId,
      channel: 'staff',
      isHistory,
      isQuiet: true,
    }),
    req,
    inside: {
      before: async (own) => {
        const customer = await findOrCreateCustomer({
          venueId,
          guest,
          more: { importBatch: batch },
          req: own,
        })
        if (await isKnown(read, venueId, own)) throw new LineRefused('known')
        create.customer = customer?.id
      },
    },
  })
  return 'made'
}

/** The same guest at the same time: the file was imported before, or the booking was typed in already. */
async function isKnown(
  { guest, startsAt, partySize, status }: BookingLine,
  venueId: string,
  req: PayloadRequest,
): Promise<boolean> {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select 1 from reservations
    where venue_id = ${venueId} and starts_at = ${storedInstant(startsAt)}
      and (status not in ('cancelled_guest', 'cancelled_venue', 'declined', 'expired') or status = ${status})
      and (guest_email = ${guest.email} or guest_phone = ${guest.phone}
        or (guest_name = ${guest.name} and party_size = ${partySize}))
    limit 1`)
  return rows.length > 0
}
