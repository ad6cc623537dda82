import type { BookingFacts } from '@/domain/messages/facts'
import type { MessageLocale } from '@/domain/messages/kinds'
import { mailWords } from '@/i18n/mails/words'
import { moneyWords, whenWords } from './bookingWords'

/** Until when cancelling is free, to the minute, and what it costs afterwards: as the guest agreed when booking. */
export function costNote({ cancelling, venue }: BookingFacts, locale: MessageLocale): string {
  const t = mailWords(locale, 'note')
  const { freeUntil, fee } = cancelling
  const when = freeUntil && whenWords(freeUntil, venue.timeZone, locale)
  const amount = fee && moneyWords(fee, locale)
  if (when && amount) return t('freeUntilThen', { when, amount })
  if (when) return t('freeUntil', { when })
  return amount ? t('fee', { amount }) : t('free')
}
