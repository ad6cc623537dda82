import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { NextTables } from '@/queries/reservations/getNextTables'
import { queryOf } from '../reserve/asked'
import { nightWords } from '../reserve/nightWords'
import { shortTime } from '../text/shortTime'

/** The next free tables for two, each a step into reserving; without any the way there alone. */
export function FreeTables({ locale, tables }: { locale: Locale; tables: NextTables | null }) {
  const t = wordsFor(locale, 'home')
  const frame = wordsFor(locale, 'frame')
  if (!tables) {
    return (
      <>
        <p className="mb-2 text-small text-text-2">{t('wantTable')}</p>
        <a
          href={`/${locale}/reserve`}
          className="button w-full border-accent bg-accent font-semibold text-on-accent hover:text-text"
        >
          {frame('reserve')}
        </a>
      </>
    )
  }
  const { serviceDate, isTonight, starts } = tables
  return (
    <>
      <p className="mb-2 text-small text-text-2">
        {isTonight ? t('freeTables') : t('freeTablesOn', { night: nightWords(serviceDate, locale) })}
      </p>
      <ul className="num grid grid-cols-3 gap-2">
        {starts.map(({ startsAt, label }) => (
          <li key={startsAt}>
            <a
              href={`/${locale}/reserve${queryOf({ party: 2, date: serviceDate, time: startsAt })}`}
              className="button w-full border-free px-1"
            >
              {shortTime(label)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small">
        <a href={`/${locale}/reserve`} className="inline-flex min-h-11 items-center text-text-2">
          {t('otherTables')}
        </a>
      </p>
    </>
  )
}
