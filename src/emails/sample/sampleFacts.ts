import type { Temporal } from 'temporal-polyfill'
import type { BookingFacts, MessageFacts, VenueFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'

type Case = { booking: BookingFacts; adminUrl?: string }

/** Facts for every kind of message around one booking, where nothing has happened yet that could give real ones. */
export function sampleFacts({ booking, adminUrl }: Case): MessageFacts {
  const { startsAt, endsAt, venue, partySize } = booking
  const bookAgainUrl = `${venue.siteUrl}/reserve`
  const before = (hours: number) => startsAt.subtract({ hours })
  const colleague = { name: 'Maja Lis', email: 'maja@example.com' }
  const money = {
    venue,
    booking,
    reference: 'PK7M4TR29',
    amount: { cents: 4500 * partySize, currency: 'PLN' },
    url: booking.manageUrl,
  }
  const admin = adminUrl ?? `${new URL(venue.siteUrl).origin}/admin`
  return {
    requestReceived: { booking, answerBy: before(48) },
    waitlistJoined: { booking, wanted: { from: startsAt.subtract({ minutes: 60 }), to: endsAt } },
    waitlistOffer: { booking, until: before(20) },
    paymentLink: {
      booking,
      amount: { cents: 4500 * partySize, currency: 'PLN' },
      payUrl: booking.manageUrl,
      until: before(24),
      isReminder: false,
    },
    paymentConfirmation: { ...money, isDeposit: true, document: null },
    refundMade: { ...money, because: 'cancelled' },
    giftCard: {
      venue,
      code: 'K7M4-TRA0-9QXW-B2ZD',
      amount: { cents: 20_000, currency: 'PLN' },
      design: 'coupe',
      validThrough: startsAt.toZonedDateTimeISO(venue.timeZone).toPlainDate().add({ years: 2 }).toString(),
      from: 'Ola Wrona',
      to: 'Maja Lis',
      message: null,
      balanceUrl: `${venue.siteUrl}/gift-cards/balance`,
      pictureUrl: `${new URL(venue.siteUrl).origin}/api/gift-cards/faces/coupe/card.png`,
    },
    membershipDue: {
      venue,
      plan: 'Klub',
      amount: { cents: 4_900, currency: 'PLN' },
      paidThrough: startsAt.toZonedDateTimeISO(venue.timeZone).toPlainDate().toString(),
      isResting: false,
      url: `${venue.siteUrl}/membership/example`,
    },
    confirmation: { booking },
    change: {
      booking,
      was: {
        startsAt: startsAt.subtract({ hours: 25 }),
        endsAt: endsAt.subtract({ hours: 25 }),
        partySize,
        serviceDate: null,
      },
    },
    reminder: { booking, hoursBefore: 24, isComing: false },
    cancellation: { booking, by: 'guest', bookAgainUrl },
    declined: { booking, because: 'declined', bookAgainUrl },
    feedbackRequest: { booking, feedbackUrl: `${venue.siteUrl}/feedback/example` },
    staffAlert: { venue, alert: 'largeParty', adminUrl: admin, booking, detail: null },
    invitation: { venue, colleague, invitedBy: 'Ola Wrona', url: `${admin}/reset/example`, until: startsAt },
    passwordReset: { venue, colleague, url: `${admin}/reset/example`, until: startsAt },
  }
}

const sampleNames: Record<MessageLocale, string> = { pl: 'Zofia Żuławska', en: 'Sophie Green' }

/** A booking that nobody made: two people at eight on the second Saturday from now. */
export function sampleBooking(venue: VenueFacts, locale: MessageLocale, now: Temporal.Instant): BookingFacts {
  const today = now.toZonedDateTimeISO(venue.timeZone).toPlainDate()
  const serviceDate = today.add({ days: 7 + ((6 - today.dayOfWeek + 7) % 7) })
  const startsAt = serviceDate.toZonedDateTime({ timeZone: venue.timeZone, plainTime: '20:00' }).toInstant()
  return {
    venue,
    reference: 'K7M4TR',
    guestName: sampleNames[locale],
    status: 'confirmed',
    startsAt,
    endsAt: startsAt.add({ hours: 2 }),
    serviceDate: serviceDate.toString(),
    partySize: 2,
    area: null,
    occasion: null,
    notes: null,
    manageUrl: `${venue.siteUrl}/manage/example`,
    cancelling: {
      freeUntil: startsAt.subtract({ hours: 24 }),
      fee: { cents: 10_000, currency: 'PLN' },
      text: null,
    },
    calendar: '',
    calendarUrl: `${venue.siteUrl}/manage/example`,
  }
}
