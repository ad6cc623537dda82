import type { Temporal } from 'temporal-polyfill'
import type { BookingFacts, VenueFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { mailWords } from '@/i18n/mails/words'

type Options = { isKey?: boolean }

/** Why a guest is written to, by whose clock, and that the link is a key. */
export function footOf(
  { reference, startsAt, venue: { timeZone } }: BookingFacts,
  locale: MessageLocale,
  { isKey = true }: Options = {},
): string[] {
  const t = mailWords(locale, 'foot')
  return [
    t('booking', { reference }),
    ...(isKey ? [t('key')] : []),
    t('zone', { zone: timeZone, offset: offsetOf(startsAt, timeZone) }),
  ]
}

/** "UTC+2" at that instant. */
export function offsetOf(instant: Temporal.Instant, timeZone: string): string {
  const [, sign, hours, minutes] =
    /^([+-])(\d\d):(\d\d)/.exec(instant.toZonedDateTimeISO(timeZone).offset) ?? []
  const rest = minutes === '00' ? '' : `:${minutes}`
  return hours === '00' && !rest ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${rest}`
}

/** The venue's name, address and how to reach it. */
export const signatureOf = ({ name, address, phone, email }: VenueFacts): string[] =>
  [name, address, [phone, email].filter(Boolean).join(' · ')].filter((line) => line !== '')
