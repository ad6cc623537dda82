import { Temporal } from 'temporal-polyfill'
import type { MessageFacts } from '@/domain/messages/facts'
import { MESSAGE_KINDS, type MessageKind, type MessageLocale } from '@/domain/messages/kinds'
import { STAFF_ALERTS } from '@/domain/messages/staffAlerts'
import { sampleFacts } from '../sample/sampleFacts'
import { aBooking, aVenue } from './aBooking'

export type LetterCase = { name: string; kind: MessageKind; facts: MessageFacts[MessageKind] }

/** Every kind of message, and every case of it that reads differently. */
export function letterCases(locale: MessageLocale): LetterCase[] {
  const facts = factsIn(locale)
  const [reads, kind] = [
    caseOf(facts),
    MESSAGE_KINDS.map((one) => ({ name: one, kind: one, facts: facts[one] })),
  ]
  return [...kind, ...reads]
}

const factsIn = (locale: MessageLocale) => sampleFacts({ booking: aBooking(locale) })

function caseOf(facts: MessageFacts): LetterCase[] {
  const locale: MessageLocale = facts.confirmation.booking.venue.siteUrl.endsWith('en') ? 'en' : 'pl'
  const night = aBooking(locale, {
    startsAt: Temporal.Instant.from('2027-05-16T01:00:00+02:00'),
    partySize: 5,
    area: locale === 'pl' ? 'Przy oknie' : 'By the window',
    cancelling: { freeUntil: null, fee: null, text: null },
  })
  const bare = aBooking(locale, {
    guestName: '',
    venue: { ...aVenue(locale), address: '', phone: null, email: null },
    cancelling: { freeUntil: null, fee: { cents: 12_050, currency: 'PLN' }, text: 'Zasady / Terms.' },
  })
  return [
    { name: 'confirmationAfterMidnight', kind: 'confirmation', facts: { booking: night } },
    { name: 'confirmationBare', kind: 'confirmation', facts: { booking: bare } },
    { name: 'changeUntold', kind: 'change', facts: { ...facts.change, was: null } },
    { name: 'reminderComing', kind: 'reminder', facts: { ...facts.reminder, isComing: true } },
    { name: 'requestOpen', kind: 'requestReceived', facts: { ...facts.requestReceived, answerBy: null } },
    { name: 'waitlistAny', kind: 'waitlistJoined', facts: { ...facts.waitlistJoined, wanted: null } },
    {
      name: 'paymentReminder',
      kind: 'paymentLink',
      facts: { ...facts.paymentLink, isReminder: true, amount: null, until: null },
    },
    { name: 'cancelledByVenue', kind: 'cancellation', facts: { ...facts.cancellation, by: 'venue' } },
    { name: 'requestExpired', kind: 'declined', facts: { ...facts.declined, because: 'expired' } },
    { name: 'paymentExpired', kind: 'declined', facts: { ...facts.declined, because: 'unpaid' } },
    {
      name: 'invitationBare',
      kind: 'invitation',
      facts: { ...facts.invitation, invitedBy: null, venue: null },
    },
    ...STAFF_ALERTS.flatMap((alert): LetterCase[] => [
      { name: `alert-${alert}`, kind: 'staffAlert', facts: { ...facts.staffAlert, alert } },
      {
        name: `alert-${alert}-bare`,
        kind: 'staffAlert',
        facts: { ...facts.staffAlert, alert, booking: null, detail: 'smtp: 550 EENVELOPE' },
      },
    ]),
  ]
}
