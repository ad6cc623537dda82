import type { ColleagueFacts, StaffBookingFacts, VenueFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { dateLabel } from '@/domain/time/dateLabel'
import { alertDetail } from '@/i18n/alertDetail'
import { mailWords } from '@/i18n/mails/words'
import { wordsFor } from '@/i18n/site/words'
import { clockWords, nightWords } from '@/ui/reserve/nightWords'
import { typeset } from '@/ui/text/typeset'
import type { Letter, TicketFacts } from '../letter'
import { afterMidnightWords, partyWords, timeWords, whenWords } from './bookingWords'
import type { LetterOf } from './letterOf'
import { personName } from './personName'

/** What the staff should know of at once. */
export const staffAlert: LetterOf<'staffAlert'> = ({ facts, locale }) => {
  const t = mailWords(locale, 'alert')
  const { venue, alert, booking, detail, adminUrl } = facts
  const values = booking ? alertValues(booking, venue, locale) : null
  const needsBooking = alert === 'largeParty' || alert === 'vip' || alert === 'request'
  return {
    ...frame(locale, venue.name),
    subject: needsBooking && !values ? t(`heading.${alert}`) : t(`subject.${alert}`, values ?? {}),
    preheader: values ? `${values.date}, ${values.time}, ${values.party}` : t(`text.${alert}`),
    heading: typeset(t(`heading.${alert}`), locale),
    opening: [
      t(`text.${alert}`),
      ...(detail ? [t('detail', { detail: alertDetail(detail, locale) })] : []),
    ].map((line) => [typeset(line, locale)]),
    ticket: booking ? staffTicket(booking, venue, locale) : null,
    button: { label: mailWords(locale, 'button')('staffAlert'), url: adminUrl },
    foot: [mailWords(locale, 'foot')('staff')],
    signature: [venue.name],
  }
}

function alertValues(booking: StaffBookingFacts, venue: VenueFacts, locale: MessageLocale) {
  const party = partyWords(booking.partySize, locale)
  return {
    party,
    name: personName(booking.guestName) || party,
    date: nightWords(booking.serviceDate, locale),
    time: timeWords({ ...booking, venue }, locale),
  }
}

function staffTicket(booking: StaffBookingFacts, venue: VenueFacts, locale: MessageLocale): TicketFacts {
  const t = mailWords(locale, 'ticket')
  const { occasion } = booking
  const rows = [
    { name: t('name'), value: personName(booking.guestName) },
    { name: t('reference'), value: booking.reference },
    { name: t('status'), value: wordsFor(locale, 'manage')(`status.${booking.status}`) },
    { name: t('occasion'), value: occasion ? wordsFor(locale, 'reserve')(`occasions.${occasion}`) : '' },
  ]
  return {
    weekday: dateLabel(booking.serviceDate, locale, 'weekday'),
    date: typeset(dateLabel(booking.serviceDate, locale, 'medium'), locale),
    time: clockWords(booking.startsAt.toString(), venue.timeZone),
    beneath: partyWords(booking.partySize, locale),
    night: afterMidnightWords({ ...booking, venue }, locale),
    rows: rows.filter(({ value }) => value !== ''),
    isOff: false,
  }
}

export const invitation: LetterOf<'invitation'> = ({ facts, locale }) => {
  const t = mailWords(locale, 'account')
  const { venue, colleague, invitedBy, url, until } = facts
  const place = placeOf(venue)
  const name = personName(invitedBy ?? '')
  const what = name ? t('invitedBy', { name, place }) : t('invited', { place })
  return {
    ...accountLetter(colleague, venue, locale),
    subject: t('invitationSubject', { place }),
    preheader: what,
    heading: mailWords(locale, 'heading')('invitation'),
    opening: [[typeset(what, locale)], [once(until, venue, locale)]],
    button: { label: mailWords(locale, 'button')('invitation'), url },
    foot: [mailWords(locale, 'foot')('account')],
  }
}

export const passwordReset: LetterOf<'passwordReset'> = ({ facts, locale }) => {
  const t = mailWords(locale, 'account')
  const { venue, colleague, url, until } = facts
  return {
    ...accountLetter(colleague, venue, locale),
    subject: t('resetSubject', { place: placeOf(venue) }),
    preheader: t('reset'),
    heading: mailWords(locale, 'heading')('passwordReset'),
    opening: [[typeset(t('reset'), locale)], [once(until, venue, locale)]],
    button: { label: mailWords(locale, 'button')('passwordReset'), url },
    foot: [mailWords(locale, 'foot')('reset')],
  }
}

/** The product's own name, where no venue stands behind an account. */
const placeOf = (venue: VenueFacts | null) => venue?.name ?? 'Eliksir'

const once = (until: { toString: () => string }, venue: VenueFacts | null, locale: MessageLocale) => {
  const when = whenWords(until, venue?.timeZone ?? 'Europe/Warsaw', locale)
  return typeset(mailWords(locale, 'account')('once', { when }), locale)
}

const frame = (locale: MessageLocale, sender: string) =>
  ({ locale, sender, notes: [], closing: [], smallPrint: null }) satisfies Partial<Letter>

const accountLetter = ({ email }: ColleagueFacts, venue: VenueFacts | null, locale: MessageLocale) => ({
  ...frame(locale, placeOf(venue)),
  ticket: null,
  notes: [`${mailWords(locale, 'account')('login')}: ${email}`],
  signature: [placeOf(venue)],
})
