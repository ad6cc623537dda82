import { z } from 'zod'
import type { EventType, TEST_EVENT } from '@/domain/events/catalogue'
import { DISPUTE_STATES } from '@/domain/billing/accountLists'
import { PAYMENT_PURPOSES } from '@/domain/billing/paymentLists'
import { REFUND_REASONS } from '@/domain/billing/refundLists'
import { STAFF_ALERTS } from '@/domain/messages/staffAlerts'
import { OCCASIONS } from '@/domain/reservation/occasions'
import { SOURCES } from '@/domain/reservation/sources'
import { STATUSES } from '@/domain/reservation/statuses'
import { log } from '@/platform/log/log'

const instant = z.iso.datetime()
const venue = z.object({ id: z.uuid(), slug: z.string() })

/** Sent only to webhooks that asked for it, and read at the moment of sending. Never health, never what staff wrote. */
const guest = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale: z.enum(['pl', 'en']),
})

const reservation = z.object({
  id: z.uuid(),
  reference: z.string(),
  revision: z
    .int()
    .describe('Rises with each change: of two events the one with the higher revision is the newer.'),
  status: z.enum(STATUSES),
  serviceDate: z.iso.date().describe('The night it belongs to; after midnight still that of the evening.'),
  startsAt: instant,
  endsAt: instant.nullable(),
  timeZone: z.string(),
  partySize: z.int(),
  area: z.uuid().nullable().describe('The part of the house that was asked for.'),
  tables: z.array(z.uuid()),
  occasion: z.enum(OCCASIONS).nullable(),
  source: z.enum(SOURCES),
  customer: z.uuid().nullable(),
})

const reservationEvent = z.object({
  venue,
  reservation,
  guest: guest.optional().describe('Only where the webhook includes guests.'),
})
/** Money, without whoever paid it. */
const paid = z.object({
  id: z.uuid(),
  reference: z.string(),
  purpose: z.enum(PAYMENT_PURPOSES),
  amountCents: z.int().describe('Asked for, in minor units of the currency.'),
  receivedCents: z.int(),
  refundedCents: z.int(),
  currency: z.string(),
  reservation: z.uuid().nullable(),
})

const changedEvent = reservationEvent.extend({
  changed: z.array(z.enum(['startsAt', 'endsAt', 'partySize', 'area', 'tables'])),
})

const offMark = z.object({
  venue,
  kind: z.enum(['ingredient', 'menuItem']),
  id: z.uuid(),
  name: z.string().nullable(),
})

/** What stands in `data` of each event. */
export const eventData = {
  'reservation.created': reservationEvent,
  'reservation.requested': reservationEvent,
  'reservation.confirmed': reservationEvent,
  'reservation.changed': changedEvent,
  'reservation.declined': reservationEvent,
  'reservation.cancelled': reservationEvent,
  'reservation.expired': reservationEvent,
  'reservation.arrived': reservationEvent,
  'reservation.seated': reservationEvent,
  'reservation.completed': reservationEvent,
  'reservation.no_show': reservationEvent,
  'waitlist.joined': reservationEvent,
  'waitlist.offered': reservationEvent,
  'menu.eighty_sixed': offMark.extend({
    until: instant.describe('When it is back by itself; no event is sent then.'),
  }),
  'menu.back': offMark,
  'feedback.received': z.object({
    venue,
    id: z.uuid(),
    reservation: z.uuid(),
    rating: z.int().min(1).max(5),
    flagged: z.boolean().describe('A low rating by the rule of the venue.'),
    hasWords: z.boolean().describe('The words themselves are read in the backoffice or by the API.'),
  }),
  'payment.received': z.object({ venue, payment: paid }),
  'payment.refunded': z.object({
    venue,
    payment: paid,
    refund: z.object({ id: z.uuid(), amountCents: z.int(), reason: z.enum(REFUND_REASONS) }),
  }),
  'payment.disputed': z.object({
    venue,
    payment: paid,
    dispute: z.object({ id: z.uuid(), state: z.enum(DISPUTE_STATES), amountCents: z.int() }),
  }),
  'document.requested': z.object({
    venue,
    payment: paid,
    buyer: z
      .object({ nip: z.string().nullable(), name: z.string().nullable(), address: z.string().nullable() })
      .describe('As whoever paid typed it; the NIP has a valid check digit.'),
  }),
  'guest.merged': z.object({ venue, kept: z.uuid(), merged: z.uuid() }),
  'guest.erased': z.object({ venue, customers: z.array(z.uuid()), reservations: z.array(z.uuid()) }),
  'staff.alert': z.object({
    venue,
    alert: z.enum(STAFF_ALERTS),
    detail: z.string().nullable().describe('Of a failure: what failed.'),
    reservation: z
      .object({
        id: z.uuid(),
        reference: z.string(),
        serviceDate: z.iso.date(),
        startsAt: instant,
        timeZone: z.string(),
        partySize: z.int(),
      })
      .nullable(),
    adminUrl: z.string(),
  }),
  'webhook.test': z.object({ webhook: z.uuid() }),
} as const satisfies Record<EventType | typeof TEST_EVENT, z.ZodType>

export type EventData<Type extends keyof typeof eventData> = z.input<(typeof eventData)[Type]>

/**
 * What is sent, checked against what is promised. A fault in it is ours: it is logged, and the event goes out all the same,
 * because no booking fails on account of somebody who listens.
 */
export function checkedData<Type extends keyof typeof eventData>(type: Type, data: EventData<Type>): object {
  const result = eventData[type].safeParse(data)
  if (result.success) return result.data
  log.error(
    { event: type, faults: result.error.issues.map(({ path }) => path.join('.')) },
    'an event is malformed',
  )
  return data
}
