import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Tonight } from '@/queries/getTonight'
import type { NextTables } from '@/queries/reservations/getNextTables'
import { shortTime } from '../text/shortTime'
import { typeset } from '../text/typeset'
import { FreeTables } from './FreeTables'

type Props = { locale: Locale; tonight: Tonight; tables: NextTables | null }

/** Tonight: open or not, until when, and the next free tables. */
export function TonightLabel({ locale, tonight, tables }: Props) {
  const t = wordsFor(locale, 'home')
  return (
    <aside
      aria-labelledby="tonight"
      className="label-box col-span-12 sm:max-lg:flex sm:max-lg:items-center sm:max-lg:justify-between sm:max-lg:gap-8 lg:col-span-4"
    >
      <div>
        <h2 id="tonight" className="display-small text-h4">
          {tonight.open ? t('tonight', { night: tonight.night }) : t('now')}
        </h2>
        {tonight.open ? (
          <p className="display-small num mt-0.5 flex items-center gap-2.5 text-h3 text-free-text">
            <span aria-hidden="true" className="size-2 flex-none rounded-pill bg-free" />
            {tonight.until ? t('openUntil', { time: shortTime(tonight.until) }) : t('openAlways')}
          </p>
        ) : (
          <p className="display-small mt-0.5 text-h3">{t('closedNow')}</p>
        )}
        {!tonight.open && <p className="num mt-2 text-text-2">{typeset(opening(tonight, locale), locale)}</p>}
      </div>
      <div className="mt-6 sm:max-lg:mt-0">
        <FreeTables locale={locale} tables={tables} />
      </div>
    </aside>
  )
}

function opening({ opens }: Extract<Tonight, { open: false }>, locale: Locale): string {
  const t = wordsFor(locale, 'home')
  if (!opens) return t('noOpening')
  const time = shortTime(opens.time)
  if (opens.day === 'tonight') return t('opensTonight', { time })
  return opens.day === 'tomorrow'
    ? t('opensTomorrow', { time })
    : t('opensLater', { weekday: opens.weekday, time })
}
