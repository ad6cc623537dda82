import { addDays } from '@/domain/time/addDays'
import type { Say } from '@/i18n/admin/say'
import type { Report } from '@/operations/reports/readReport'

type Props = { report: Report; path: string; venue: string | null; say: Say }

/** The period: four usual ones as links, any other as dates. Works as a plain form. */
export function ChooseDates({ report: { period, today }, path, venue, say }: Props) {
  const usual = [
    { nights: 7, word: say('reportsWeek') },
    { nights: 28, word: say('reportsMonth') },
    { nights: 91, word: say('reportsQuarter') },
    { nights: 364, word: say('reportsYear') },
  ]
  return (
    <div className="report-dates">
      <nav aria-label={say('reportsPeriods')}>
        {usual.map(({ nights, word }) => {
          const from = addDays(today, 1 - nights)
          const isShown = period.from === from && period.to === today
          return (
            <a
              key={nights}
              className="action-link"
              href={addressOf(path, { from, to: today, venue })}
              aria-current={isShown ? 'page' : undefined}
            >
              {word}
            </a>
          )
        })}
      </nav>
      <form method="get" action={path}>
        {venue && <input type="hidden" name="venue" value={venue} />}
        <label>
          {say('reportsFrom')}
          <input type="date" name="from" defaultValue={period.from} required />
        </label>
        <label>
          {say('reportsTo')}
          <input type="date" name="to" defaultValue={period.to} required />
        </label>
        <button type="submit" className="action-link">
          {say('reportsShow')}
        </button>
      </form>
    </div>
  )
}

/** The same address with these dates. */
export function addressOf(
  path: string,
  { venue, ...dates }: { from: string; to: string; venue: string | null },
): string {
  return `${path}?${new URLSearchParams({ ...dates, ...(venue ? { venue } : {}) }).toString()}`
}
