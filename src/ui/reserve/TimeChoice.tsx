import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { shortTime } from '../text/shortTime'
import { RadioTile } from './RadioTile'
import { rowsOfHours } from './rowsOfHours'
import type { TimeOption } from './timeOptions'

type Props = { locale: Locale; options: TimeOption[]; chosen: string | null }

/** Starts as buttons, four to a row, each hour beginning where the others do. */
export const TimeChoice = ({ locale, options, chosen }: Props) => (
  <div className="num grid max-w-[34rem] grid-cols-4 gap-2 transition-opacity group-has-data-pending/screen:opacity-50 max-lg:max-w-none">
    {rowsOfHours(options).map(({ option, column }) => (
      <div key={option.startsAt} style={{ gridColumnStart: column }}>
        <TimeTile locale={locale} option={option} isChosen={option.startsAt === chosen} />
      </div>
    ))}
  </div>
)

const looks: Record<TimeOption['band'], string> = {
  many: 'border-free font-medium',
  few: 'border-free font-medium',
  last: 'border-accent font-medium',
  gone: 'border-dashed border-line-2 text-text-3 line-through decoration-1',
  wait: 'border-dashed border-line-ui font-medium',
  wish: 'border-line-ui font-medium',
}

function TimeTile({ locale, option, isChosen }: { locale: Locale; option: TimeOption; isChosen: boolean }) {
  const t = wordsFor(locale, 'reserve')
  const { startsAt, label, band } = option
  const [time, zone] = shortTime(label).split(' ')
  const words = [zone, band === 'last' && t('lastOne')].filter(Boolean).join(', ')
  return (
    <RadioTile
      name="startsAt"
      value={startsAt}
      isChosen={isChosen}
      isDisabled={band === 'gone'}
      spoken={t('timeOption', { time: shortTime(label), band })}
      className={`min-h-12 content-center leading-tight ${looks[band]}`}
    >
      {time}
      {words && <span className="text-[0.78rem] leading-none font-normal">{words}</span>}
    </RadioTile>
  )
}
