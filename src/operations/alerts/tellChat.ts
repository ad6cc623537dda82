import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { checkedData, type EventData } from '@/operations/webhooks/eventData'
import { listenersTo } from '@/operations/webhooks/noteEvent'
import { writeDeliveries } from '@/operations/webhooks/writeDeliveries'
import { transactionOf } from '@/platform/database/transactions'
import type { Alert } from './raiseAlert'

type Told = { alert: Alert; venue: { id: string; slug: string }; now: Date }
type Party = EventData<'staff.alert'>['reservation']

/** The same for the staff's chat, and for programs that asked for alerts: a webhook like every other. */
export async function tellChat({ alert, venue, now }: Told): Promise<void> {
  const { req, reservationId = null, detail = null } = alert
  const here = (await listenersTo(['staff.alert'], venue.id, req)).get('staff.alert')
  if (!here) return
  const data = checkedData('staff.alert', {
    venue,
    alert: alert.alert,
    detail,
    reservation: reservationId ? await readParty(reservationId, req) : null,
    adminUrl: adminUrlOf(alert),
  })
  const { webhookIds } = here
  await writeDeliveries({
    type: 'staff.alert',
    data,
    subject: reservationId,
    venueId: venue.id,
    webhookIds,
    now,
    req,
  })
}

function adminUrlOf({ alert, reservationId }: Alert): string {
  const admin = `${env.SERVER_URL}/admin`
  if (alert === 'lowRating')
    return `${admin}/collections/feedback?where[reservation][equals]=${reservationId}`
  if (reservationId) return `${admin}/collections/reservations/${reservationId}`
  return alert === 'messageFailed' ? `${admin}/collections/messages` : `${admin}/jobs`
}

async function readParty(id: string, req: PayloadRequest): Promise<Party> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<NonNullable<Party>>(sql`
    select id, reference, service_date as "serviceDate",
      to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt",
      coalesce(venue_time_zone, 'UTC') as "timeZone", party_size::int as "partySize"
    from reservations where id = ${id}::uuid`)
  return rows[0] ?? null
}
