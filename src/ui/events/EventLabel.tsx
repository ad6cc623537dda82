import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { Event } from '@/queries/shapes/event'
import { typeset } from '../text/typeset'
import { dayWords, priceWords, timeWords } from './eventWords'

/** When, where, for how much, and how to get a seat. */
export function EventLabel({ locale, event, venue }: { locale: Locale; event: Event; venue: Venue }) {
  const t = wordsFor(locale, 'events')
  const { night, capacity } = event
  return (
    <div className="label-box grid gap-4">
      <dl className="num grid gap-4">
        <Row name={t('when')}>
          <time dateTime={event.startsAt}>
            {typeset(dayWords(event, locale), locale)}, {timeWords(event)}
          </time>
          {night.isAfterMidnight && (
            <span className="block text-small text-text-3">{t('night', { weekday: night.weekday })}</span>
          )}
        </Row>
        <Row name={t('where')}>{[venue.name, venue.street].filter(Boolean).join(', ')}</Row>
        <Row name={t('price')}>{priceWords(event, locale)}</Row>
        {capacity && <Row name={t('capacity')}>{typeset(t('seats', { count: capacity }), locale)}</Row>}
      </dl>
      {venue.phone && (
        <a className="button" href={`tel:${venue.phone.replace(/\s/g, '')}`}>
          {t('book')}
        </a>
      )}
    </div>
  )
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-small text-text-3">{name}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
)
