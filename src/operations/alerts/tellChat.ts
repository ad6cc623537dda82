import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { checkedData, type EventData } from '@/operations/webhooks/eventData'
import { listenersTo } from '@/operations/webhooks/noteEvent'
import { writeDeliveries } from '@/operations/webhooks/writeDeliveries'
import { transactionOf } from '@/platform/database/transactions'
import { alertPage } from './alertPage'
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
    adminUrl: alertPage({ ...alert, reservationId }),
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

async function readParty(id: string, req: PayloadRequest): Promise<Party> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<NonNullable<Party>>(sql`
    select id, reference, service_date as "serviceDate",
      to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt",
      coalesce(venue_time_zone, 'UTC') as "timeZone", party_size::int as "partySize"
    from reservations where id = ${id}::uuid`)
  return rows[0] ?? null
}
