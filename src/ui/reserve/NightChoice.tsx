import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { NightOnOffer } from '@/queries/reservations/getNights'
import { Choice } from './Choice'
import { dayWords, nightWords } from './nightWords'
import { RadioTile } from './RadioTile'
import { StripOfNights } from './StripOfNights'

type Props = {
  locale: Locale
  nights: NightOnOffer[]
  chosen: string | null
  earlier: string | null
  later: string | null
}

/** The strip of nights: at a glance which are open, nearly full or closed. */
export function NightChoice({ locale, nights, chosen, earlier, later }: Props) {
  const t = wordsFor(locale, 'reserve')
  const weekdays = wordsFor(locale, 'weekdays')
  return (
    <Choice title={t('night')}>
      <StripOfNights>
        {nights.map(({ date, state }, place) => (
          <RadioTile
            key={date}
            name="date"
            value={date}
            isChosen={date === chosen}
            isDisabled={state === 'closed' || state === 'notYet'}
            spoken={t('nightOption', { date: nightWords(date, locale), state })}
            className={`num gap-0.5 px-0.5 py-2.5 ${state === 'open' || state === 'few' ? 'border-line-2' : 'border-dashed border-line-2 text-text-3'}`}
          >
            <span className="text-small leading-tight">{weekdays(weekdayOf(date))}</span>
            <span className="display-small text-[1.5rem] leading-tight whitespace-nowrap">
              {dayWords(date, place > 0 && date.endsWith('-01'), locale)}
            </span>
            <span className="text-[0.78rem] leading-tight">{t(state)}</span>
            <span className={`mt-1 w-6.5 ${bars[state]}`} />
          </RadioTile>
        ))}
      </StripOfNights>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-1 text-small text-text-3">
        <Key bar={bars.open} word={t('keyOpen')} />
        <Key bar={bars.few} word={t('keyFew')} />
        <Key bar={bars.full} word={t('keyNone')} />
        <span className="ml-auto flex gap-x-6">
          {earlier && <StepLink href={earlier} word={t('earlierNights')} sign="‹" />}
          {later && <StepLink href={later} word={t('laterNights')} sign="›" isAfter />}
        </span>
      </div>
    </Choice>
  )
}

const none = 'h-px bg-[repeating-linear-gradient(90deg,var(--line-ui)_0_3px,transparent_3px_6px)]'
const bars: Record<NightOnOffer['state'], string> = {
  open: 'h-0.75 bg-free',
  few: 'h-0.75 bg-[linear-gradient(90deg,var(--brass)_40%,var(--line-2)_40%)]',
  full: none,
  closed: none,
  notYet: none,
}

const Key = ({ bar, word }: { bar: string; word: string }) => (
  <span className="inline-flex items-center gap-2">
    <span className={`w-5 ${bar}`} />
    {word}
  </span>
)

type StepProps = { href: string; word: string; sign: string; isAfter?: boolean }

const StepLink = ({ href, word, sign, isAfter = false }: StepProps) => (
  <a href={href} className="inline-flex min-h-11 items-center gap-2 text-text-2">
    {!isAfter && <span aria-hidden="true">{sign}</span>}
    {word}
    {isAfter && <span aria-hidden="true">{sign}</span>}
  </a>
)
