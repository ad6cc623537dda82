import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { StaffAlert } from '@/domain/messages/staffAlerts'
import { enqueueMessages } from '@/operations/messages/enqueueMessage'
import { transactionOf } from '@/platform/database/transactions'
import { readAddressees, type Addressees } from './readAddressees'
import { tellChat } from './tellChat'

export type Alert = {
  alert: StaffAlert
  /** What it is about: a booking, a kind of job. Of one cause the staff hear once an hour, however often it is raised. */
  cause: string
  /** Null: it concerns the whole house, and is told wherever somebody wants to hear of failures. */
  venueId: string | null
  reservationId?: string | null
  serviceDate?: string | null
  /** Of a failure: what failed, in a code or a few words; never anything of a guest. */
  detail?: string | null
  now?: Date
  req: PayloadRequest
}

/** Of one cause, in milliseconds. */
const quietMs = 3_600_000

/**
 * Tells the staff of something at once, by mail and in their chat, with the transaction of the request: rolled back, nobody is
 * told. Who hears of what is chosen at the venue.
 */
export async function raiseAlert(alert: Alert): Promise<void> {
  const { venueId, now = new Date(), req } = alert
  const told = new Set<string>()
  for (const addressees of await readAddressees({ alert: alert.alert, venueId, req })) {
    if (!(await isNews(alert, addressees.venue.id, now))) continue
    const to = addressees.to.filter(({ email }) => !told.has(email))
    for (const { email } of to) told.add(email)
    await enqueueMessages({ messages: messagesOf({ ...alert, now }, { ...addressees, to }), req })
    await tellChat({ alert, venue: addressees.venue, now })
  }
}

/** Whether nobody was told of this cause within the hour; if so, they are told now. */
async function isNews({ alert, cause, req }: Alert, venueId: string, now: Date): Promise<boolean> {
  const tx = await transactionOf(req)
  const { rows } = await tx.execute(sql`
    insert into staff_alerts as raised (venue_id, alert, cause, raised_at)
    values (${venueId}::uuid, ${alert}, ${cause}, ${now.toISOString()}::timestamptz)
    on conflict (venue_id, alert, cause) do update set raised_at = excluded.raised_at
    where raised.raised_at <= ${new Date(now.getTime() - quietMs).toISOString()}::timestamptz
    returning venue_id`)
  return rows.length > 0
}

type Raised = Alert & { now: Date }

function messagesOf(
  { alert, cause, reservationId = null, serviceDate = null, detail = null, now }: Raised,
  { venue, to }: Addressees,
) {
  const at = now.toISOString()
  return to.map(({ email, locale }, part) => ({
    venueId: venue.id,
    kind: 'staffAlert' as const,
    channel: 'email' as const,
    subjectType: 'staff' as const,
    subjectKey: `${cause}/${alert}/${venue.id}/${at}`,
    reservationId,
    messageRevision: 0,
    part,
    locale,
    recipient: email,
    dueAt: at,
    serviceDate,
    details: { alert, ...(detail ? { failure: detail } : {}) },
  }))
}
