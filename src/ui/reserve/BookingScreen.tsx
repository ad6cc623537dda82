import type { Temporal } from 'temporal-polyfill'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Offer } from '@/queries/reservations/getOffer'
import { typeset } from '../text/typeset'
import { AreaChoice } from './AreaChoice'
import { queryOf, type Asked } from './asked'
import { Choice } from './Choice'
import { ChoiceForm } from './ChoiceForm'
import { fieldId } from './fieldId'
import { NightChoice } from './NightChoice'
import { nightWords, stayWords } from './nightWords'
import { PartyChoice } from './PartyChoice'
import { ShowButton } from './ShowButton'
import { Summary } from './Summary'
import { timeOptions, type Mode, type TimeOption } from './timeOptions'
import { TimesPart } from './TimesPart'
import { buttonWords, stepsBefore, timeWords } from './timeWords'

type Props = {
  locale: Locale
  /** Path of the page, with its language. */
  path: string
  asked: Asked
  offer: Offer
  now: Temporal.Instant
  mode: Mode
  /** Start that should stand chosen, if it is still to be had. */
  wanted: string | null
  /** What is wrong with the time. */
  timeError?: string
  /** What the form carries along unseen. */
  hidden: Record<string, string>
  /** What stands at the top: the title, and what came of the form. */
  head: ReactNode
  /** What else the form asks. */
  details?: ReactNode
}

/** People, night and time on one screen, and beside the button what it costs. */
export function BookingScreen(props: Props) {
  const { locale, path, asked, offer, mode } = props
  const t = wordsFor(locale, 'reserve')
  const { availability, date } = offer
  const here: Asked = { ...asked, date, area: offer.area }
  const strip = (from: string | null) =>
    from && `${path}${queryOf({ ...asked, date: null, time: null, from })}`
  const options = availability ? timeOptions(availability, mode) : []
  const chosen =
    options.find(({ startsAt, band }) => startsAt === props.wanted && band !== 'gone')?.startsAt ?? null
  const facts = availability && { availability, mode, party: asked.party, locale, now: props.now }
  const night = date ? nightWords(date, locale) : ''
  return (
    <div className="group/screen wrap grid items-start gap-x-[clamp(2rem,5vw,6rem)] pt-[clamp(1rem,3vw,3rem)] lg:grid-cols-[minmax(0,1fr)_23.5rem]">
      <div className="min-w-0">
        {props.head}
        <ChoiceForm action={path} keep={mode === 'waitlist' ? { list: '1' } : {}}>
          <PartyChoice locale={locale} path={path} asked={here} />
          <NightChoice
            locale={locale}
            nights={offer.nights}
            chosen={date}
            earlier={strip(offer.earlier)}
            later={strip(offer.later)}
          />
          <AreaChoice locale={locale} areas={offer.areas} chosen={offer.area} />
        </ChoiceForm>
        <form id="book" method="post" action={`${path}${queryOf(here)}`} noValidate>
          {Object.entries(props.hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Choice
            title={t(timeTitles[mode])}
            note={date ? typeset(noteOf(options, night, asked.party, locale), locale) : undefined}
            id={fieldId('startsAt')}
            action={<ShowButton label={t('show')} />}
          >
            <p role="status" className="sr-only">
              {date && mode === 'book' && t('freeTimes', { count: freeIn(options), night })}
            </p>
            {props.timeError && <p className="mb-3 text-small text-stop">{props.timeError}</p>}
            <TimesPart {...props} options={options} chosen={chosen} />
          </Choice>
          {props.details}
        </form>
      </div>
      <aside aria-label={t('summary')} className="label-box max-lg:mt-12 lg:sticky lg:top-6">
        <Summary
          title={t(summaryTitles[mode])}
          night={night}
          party={t('party', { count: asked.party })}
          times={
            facts
              ? Object.fromEntries(options.map((option) => [option.startsAt, timeWords(option, facts)]))
              : {}
          }
          initial={chosen}
          timeZone={availability?.timeZone ?? 'UTC'}
          chooseTime={t('chooseTime')}
          steps={stepsBefore(availability?.policy ?? null, locale)}
          button={buttonWords(mode, locale)}
          words={{
            plansChange: t('plansChange'),
            alwaysFree: typeset(t('cancelAlwaysFree'), locale),
            how: typeset(t('cancelHow'), locale),
            ownTime: t('localTime', { zone: '{zone}', time: '{time}' }),
          }}
          policy={availability?.policy?.text ? typeset(availability.policy.text, locale) : null}
          isBinding={mode === 'book' || mode === 'change'}
        />
      </aside>
    </div>
  )
}

const timeTitles = { book: 'time', change: 'time', waitlist: 'waitTitle', request: 'time' } as const
const summaryTitles = {
  book: 'yourTable',
  change: 'newTable',
  waitlist: 'yourPlace',
  request: 'yourRequest',
} as const

/** "piątek 27 listopada, trzy osoby, stolik na dwie godziny". */
function noteOf(options: TimeOption[], night: string, party: number, locale: Locale): string {
  const t = wordsFor(locale, 'reserve')
  const stays = new Set(
    options.flatMap(({ slot }) => (slot && !slot.leavesAtClose ? [slot.turnMinutes] : [])),
  )
  const stay = stays.size === 1 ? t('forStay', { stay: stayWords([...stays][0]!, locale) }) : null
  return [night, t('party', { count: party }), stay].filter(Boolean).join(', ')
}

const freeIn = (options: TimeOption[]) => options.filter(({ slot }) => slot).length
