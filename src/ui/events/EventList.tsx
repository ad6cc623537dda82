import type { Locale } from '@/i18n/site/locales'
import type { Event } from '@/queries/shapes/event'
import { typeset } from '../text/typeset'
import { dayWords, priceWords, timeWords } from './eventWords'

type Props = { locale: Locale; events: Event[]; level: 'h2' | 'h3'; isPast?: boolean }

export const EventList = ({ locale, events, level: Level, isPast = false }: Props) => (
  <ol>
    {events.map((event) => (
      <li
        key={event.slug}
        className="group relative grid gap-x-6 border-t border-line py-6 last:border-b sm:grid-cols-[11rem_1fr_auto]"
      >
        <p className="num text-small text-text-3 sm:pt-2">
          <time dateTime={event.startsAt}>
            {typeset(dayWords(event, locale), locale)}
            <br />
            {timeWords(event)}
          </time>
        </p>
        <div>
          <Level className={`display-small mb-2 text-h3 ${isPast ? 'text-text-2' : ''}`}>
            <a href={`/${locale}/events/${event.slug}`} className="row-link group-hover:text-accent-text">
              {typeset(event.title, locale)}
            </a>
          </Level>
          {event.lead && <p className="max-w-[32rem] text-text-2">{typeset(event.lead, locale)}</p>}
        </div>
        {!isPast && (
          <p className="num font-medium max-sm:mt-2 sm:pt-2 sm:text-right">{priceWords(event, locale)}</p>
        )}
      </li>
    ))}
  </ol>
)
