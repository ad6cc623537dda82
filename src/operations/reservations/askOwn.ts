import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { instantOf } from '@/domain/time/instantOf'
import { parseBody } from '@/platform/http/parseBody'
import { requestContext } from '@/platform/http/requestContext'
import { calendarOf } from './calendarOf'
import { describeForGuest, statusNow, type GuestReservation } from './describeForGuest'
import { confirmationFile, type PdfFile } from '@/operations/billing/confirmPayment'
import { paymentForGuest, type GuestPayment } from '@/operations/billing/paymentForGuest'
import { findOwnReservation, type OwnReservation } from './findOwnReservation'
import { manageUrlOf } from './manageToken'
import { readAvailability, type Availability } from './readAvailability'
import { moveAsked } from './wishes'

/** What a guest may read of the own reservation with its token. Reading changes nothing: mail scanners follow links. */
export const askOwn = {
  reservation: async (token: string, req: PayloadRequest): Promise<GuestReservation> => {
    const { own, now } = await open(token, req)
    return describeForGuest(own, now)
  },

  /** What is free for it when it moves. */
  availability: async (token: string, asked: unknown, req: PayloadRequest): Promise<Availability> => {
    const { own, now, locale } = await open(token, req)
    const { date, partySize, area } = parseBody(moveAsked, asked)
    return readAvailability({
      venueId: own.venue.id,
      serviceDate: date,
      partySize: partySize ?? own.partySize,
      areaId: area ?? null,
      locale,
      now,
      req,
      moving: own.id,
    })
  },

  /** How its money stands, with the form while there is something to pay. */
  payment: async (token: string, req: PayloadRequest): Promise<GuestPayment> => {
    const { own, now } = await open(token, req)
    return paymentForGuest({ own, now, req })
  },

  /** All that was paid for it, on paper. */
  confirmation: async (token: string, req: PayloadRequest): Promise<PdfFile> => {
    const { own } = await open(token, req)
    return confirmationFile({ reservationId: own.id, req })
  },

  calendar: async (token: string, req: PayloadRequest): Promise<{ fileName: string; text: string }> => {
    const { own, now } = await open(token, req)
    const locale = own.guest.locale ?? 'pl'
    const startsAt = instantOf(new Date(own.startsAt))
    const text = calendarOf({
      ...own,
      status: statusNow(own, now),
      startsAt,
      endsAt: own.endsAt === null ? startsAt : instantOf(new Date(own.endsAt)),
      changedAt: instantOf(new Date(own.changedAt)),
      locale,
      manageUrl: manageUrlOf(own, locale),
    })
    return { fileName: `${own.reference}.ics`, text }
  },
}

type Opened = { own: OwnReservation; now: Temporal.Instant; locale: 'pl' | 'en' }

async function open(token: string, req: PayloadRequest): Promise<Opened> {
  const now = Temporal.Now.instant()
  const locale = requestContext()?.language ?? 'pl'
  return { own: await findOwnReservation({ token, now, locale, req }), now, locale }
}
