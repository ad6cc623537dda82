import type { Temporal } from 'temporal-polyfill'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Offer } from '@/queries/reservations/getOffer'
import type { Refusal } from '@/queries/reservations/refusal'
import { typeset } from '../text/typeset'
import { AreaChoice } from './AreaChoice'
import { queryOf, type Asked } from './asked'
import { Choice } from './Choice'
import { ChoiceForm } from './ChoiceForm'
import { fieldErrors } from './fieldErrors'
import { fieldId } from './fieldId'
import { GuestFields } from './GuestFields'
import { LostSlot } from './LostSlot'
import { NightChoice } from './NightChoice'
import { calendarDateOf, clockWords, nightWords, stayWords } from './nightWords'
import { PartyChoice } from './PartyChoice'
import { Refused } from './Refused'
import { ShowButton } from './ShowButton'
import { Summary } from './Summary'
import { TimeChoice } from './TimeChoice'
import { timeOptions, type Mode, type TimeOption } from './timeOptions'
import { buttonWords, stepsBefore, timeWords } from './timeWords'
import type { Typed } from './typed'

type Props = {
  locale: Locale
  /** Path of the page, with its language. */
  path: string
  title: string
  asked: Asked
  offer: Offer
  now: Temporal.Instant
  /** Made anew for each page; part of what keeps a form that is sent twice from booking twice. */
  formKey: string
  typed: Typed | null
  refusal: Refusal | null
}

/** The whole of reserving on one screen: people, night, time, who, and what it costs beside the button. */
export function ReserveScreen(props: Props) {
  const { locale, path, asked, offer, refusal, typed } = props
  const t = wordsFor(locale, 'reserve')
  const { availability, date } = offer
  const here: Asked = { ...asked, date }
  const mode = modeOf(props)
  const options = availability ? timeOptions(availability, mode) : []
  const errors = fieldErrors(refusal, locale)
  const isLost = refusal?.code === 'SLOT_TAKEN'
  const wanted = isLost ? null : typed?.startsAt || asked.time
  const chosen = options.some(({ startsAt, band }) => startsAt === wanted && band !== 'gone') ? wanted : null
  const facts = availability && { availability, mode, party: asked.party, locale, now: props.now }
  return (
    <div className="group/screen wrap grid items-start gap-x-[clamp(2rem,5vw,6rem)] pt-[clamp(1rem,3vw,3rem)] lg:grid-cols-[minmax(0,1fr)_23.5rem]">
      <div className="min-w-0">
        <h1 className="display text-h1 tracking-[-0.02em]">{props.title}</h1>
        {isLost && availability ? (
          <LostSlot
            locale={locale}
            time={clockWords(typed?.startsAt ?? '', availability.timeZone)}
            alternatives={refusal.alternatives}
          />
        ) : (
          refusal && <Refused locale={locale} refusal={refusal} errors={errors} />
        )}
        <ChoiceForm action={path} keep={mode === 'waitlist' ? { list: '1' } : {}}>
          <PartyChoice locale={locale} path={path} asked={here} />
          <NightChoice
            locale={locale}
            nights={offer.nights}
            chosen={date}
            earlier={
              offer.earlier && `${path}${queryOf({ ...asked, date: null, time: null, from: offer.earlier })}`
            }
            later={
              offer.later && `${path}${queryOf({ ...asked, date: null, time: null, from: offer.later })}`
            }
          />
          <AreaChoice locale={locale} areas={offer.areas} chosen={asked.area} />
        </ChoiceForm>
        <form id="book" method="post" action={`${path}${queryOf(here)}`} noValidate>
          <input type="hidden" name="key" value={props.formKey} />
          <input type="hidden" name="mode" value={mode} />
          <Choice
            title={t(mode === 'book' ? 'time' : mode === 'waitlist' ? 'waitTitle' : 'requestTime')}
            note={date ? typeset(noteOf(options, date, asked.party, locale), locale) : undefined}
            id={fieldId('startsAt')}
            action={<ShowButton label={t('show')} />}
          >
            <p role="status" className="sr-only">
              {date &&
                mode === 'book' &&
                t('freeTimes', { count: freeIn(options), night: nightWords(date, locale) })}
            </p>
            {errors.startsAt && <p className="mb-3 text-small text-stop">{errors.startsAt}</p>}
            <Times {...props} mode={mode} options={options} chosen={chosen} />
          </Choice>
          <GuestFields locale={locale} typed={typed} errors={errors} />
        </form>
      </div>
      <aside aria-label={t('summary')} className="label-box max-lg:mt-12 lg:sticky lg:top-6">
        <Summary
          title={t(mode === 'book' ? 'yourTable' : mode === 'waitlist' ? 'yourPlace' : 'yourRequest')}
          night={date ? nightWords(date, locale) : ''}
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
          isBinding={mode === 'book'}
        />
      </aside>
    </div>
  )
}

type TimesProps = Props & { mode: Mode; options: TimeOption[]; chosen: string | null }

/** The starts, those after midnight apart and in words; or why there are none; and the way to the waiting list. */
function Times({ locale, path, asked, offer, mode, options, chosen }: TimesProps) {
  const t = wordsFor(locale, 'reserve')
  const { availability, date } = offer
  if (!availability || !date) return <p className="text-lead text-text-2">{typeset(t('noNights'), locale)}</p>
  const early = options.filter(({ isAfterMidnight }) => !isAfterMidnight)
  const late = options.filter(({ isAfterMidnight }) => isAfterMidnight)
  const canWait = mode === 'book' && options.some(({ band }) => band === 'gone')
  return (
    <>
      {mode === 'request' && (
        <p className="mb-4 max-w-measure text-text-2">{typeset(t('requestText'), locale)}</p>
      )}
      {mode === 'waitlist' && (
        <p className="mb-4 max-w-measure text-text-2">
          {availability.slots.length === 0 && (
            <b className="font-medium text-text">{typeset(t('allTaken'), locale)} </b>
          )}
          {typeset(t('waitText'), locale)}
        </p>
      )}
      {options.length === 0 && (
        <p className="text-lead text-text-2">
          {typeset(t(`reasons.${availability.reason ?? 'other'}`), locale)}
        </p>
      )}
      {early.length > 0 && <TimeChoice locale={locale} options={early} chosen={chosen} />}
      {late.length > 0 && (
        <section aria-labelledby="after-midnight">
          <h3 id="after-midnight" className="display-small mt-6 text-h4">
            {t('afterMidnight', { weekday: weekdayOf(date) })}
          </h3>
          <p className="mb-3 text-small text-text-3">
            {typeset(
              t('afterMidnightNote', {
                date: nightWords(calendarDateOf(late[0]!.startsAt, availability.timeZone), locale),
              }),
              locale,
            )}
          </p>
          <TimeChoice locale={locale} options={late} chosen={chosen} />
        </section>
      )}
      {canWait && (
        <p className="mt-4 flex flex-wrap items-center gap-x-3 text-text-2">
          {t('goneQuestion')}{' '}
          <a
            href={`${path}${queryOf({ ...asked, date, time: null, waits: true })}`}
            className="inline-flex min-h-11 items-center"
          >
            {t('joinInstead')}
          </a>
        </p>
      )}
      {mode === 'waitlist' && asked.waits && (
        <p className="mt-4">
          <a
            href={`${path}${queryOf({ ...asked, date, waits: false })}`}
            className="inline-flex min-h-11 items-center text-text-2"
          >
            {t('backToFree')}
          </a>
        </p>
      )}
    </>
  )
}

/** A party that is too large asks; where nothing is free, or only taken times are wanted, one waits. */
function modeOf({ asked, offer: { availability } }: Props): Mode {
  if (availability?.reason === 'PARTY_TOO_LARGE') return 'request'
  if (!availability || availability.taken.length === 0) return 'book'
  return asked.waits || availability.slots.length === 0 ? 'waitlist' : 'book'
}

/** "piątek 27 listopada, trzy osoby, stolik na dwie godziny". */
function noteOf(options: TimeOption[], date: string, party: number, locale: Locale): string {
  const t = wordsFor(locale, 'reserve')
  const stays = new Set(
    options.flatMap(({ slot }) => (slot && !slot.leavesAtClose ? [slot.turnMinutes] : [])),
  )
  const stay = stays.size === 1 ? t('forStay', { stay: stayWords([...stays][0]!, locale) }) : null
  return [nightWords(date, locale), t('party', { count: party }), stay].filter(Boolean).join(', ')
}

const freeIn = (options: TimeOption[]) => options.filter(({ slot }) => slot).length
