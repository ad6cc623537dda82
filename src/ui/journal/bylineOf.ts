import { dateLabel } from '@/domain/time/dateLabel'
import { instantOf } from '@/domain/time/instantOf'
import type { Locale } from '@/i18n/site/locales'
import type { PostSummary } from '@/queries/getPosts'

/** "19 listopada 2026 · Marta Wilk", the date as it was in the house's own zone. */
export function bylineOf({ publishedOn, author }: PostSummary, locale: Locale, timeZone: string): string {
  const date = instantOf(publishedOn).toZonedDateTimeISO(timeZone).toPlainDate()
  const day = `${dateLabel(date.toString(), locale, 'medium')} ${date.year}`
  return author ? `${day} · ${author.name}` : day
}
