import type { Temporal } from 'temporal-polyfill'
import { formatMoney } from '@/domain/money/formatMoney'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { costSteps } from '@/queries/reservations/costSteps'
import type { Availability, FreeSlot, PublicPolicy } from '@/queries/reservations/getAvailability'
import { typeset } from '../text/typeset'
import { clockWords, momentWords, spanWords } from './nightWords'
import type { Mode, TimeOption } from './timeOptions'

/** Everything the summary says of one start, ready to be shown. */
export type TimeWords = {
  /** "20:30–22:30". */
  span: string
  /** "noc z piątku na sobotę", for a start after midnight. */
  night: string | null
  /** That the house closes before the turn time is over. */
  leaves: string | null
  charge: { name: string; each: string | null; amount: string; note: string } | null
  steps: CostWords[]
  /** What the house itself says of cancelling. */
  policy: string | null
  button: string
}

/** A step of the line of time: until when, and what cancelling costs. */
export type CostWords = { when: string; what: string; isFree: boolean }

type Facts = {
  availability: Availability
  mode: Mode
  party: number
  locale: Locale
  now: Temporal.Instant
}

export function timeWords(option: TimeOption, facts: Facts): TimeWords {
  const { availability, mode, locale } = facts
  const { timeZone, serviceDate } = availability
  const t = wordsFor(locale, 'reserve')
  const { slot, startsAt } = option
  const isBooking = (mode === 'book' || mode === 'change') && slot !== null
  const charge = isBooking ? chargeWords(slot, facts) : null
  return {
    span: slot ? spanWords(startsAt, slot.endsAt, timeZone) : clockWords(startsAt, timeZone),
    night: option.isAfterMidnight ? t('nightOf', { weekday: weekdayOf(serviceDate) }) : null,
    leaves: slot?.leavesAtClose
      ? typeset(t('leavesAtClose', { time: clockWords(slot.endsAt, timeZone) }), locale)
      : null,
    charge,
    steps: isBooking ? stepsOf(slot, facts) : [],
    policy: isBooking && slot.policy?.text ? typeset(slot.policy.text, locale) : null,
    button:
      charge?.isPaidNow && mode === 'book'
        ? t('payAndBook', { amount: charge.amount })
        : buttonWords(mode, locale),
  }
}

export const buttonWords = (mode: Mode, locale: Locale): string => wordsFor(locale, 'reserve')(buttons[mode])

const buttons = { book: 'book', change: 'changeIt', waitlist: 'join', request: 'request' } as const

/** Before a time is chosen the line of time can only count back from it. */
export function stepsBefore(policy: PublicPolicy | null, locale: Locale): CostWords[] {
  const t = wordsFor(locale, 'reserve')
  if (!policy || policy.depositKind === 'zaliczka') return []
  const first = [...policy.tiers].sort((a, b) => hoursOf(b) - hoursOf(a))[0]
  if (!first) return []
  return [
    {
      when: t('untilBefore', { unit: first.unit, count: first.before }),
      what: t('cancelFree', { kind: kindOf(policy) }),
      isFree: true,
    },
  ]
}

const hoursOf = ({ before, unit }: PublicPolicy['tiers'][number]) => (unit === 'days' ? before * 24 : before)

const kindOf = ({ charge, depositKind }: PublicPolicy) => (charge === 'deposit' ? depositKind : 'none')

function chargeWords({ deposit, policy }: FreeSlot, { party, locale }: Facts) {
  if (!deposit || !policy) return null
  const t = wordsFor(locale, 'reserve')
  const { amountCents, currency } = deposit
  const money = (cents: number) => formatMoney({ amountCents: cents, currency }, locale, 'menu')
  const isPaidNow = deposit.kind === 'deposit'
  return {
    name: isPaidNow ? t(policy.depositKind) : t('guarantee'),
    each:
      policy.chargeBasis === 'perPerson' && party > 1
        ? t('each', { count: party, amount: money(policy.chargeCents) })
        : null,
    amount: money(amountCents),
    note: typeset(isPaidNow ? t('offTheBill') : t('guaranteeNote'), locale),
    isPaidNow,
  }
}

function stepsOf({ startsAt, deposit, policy }: FreeSlot, facts: Facts): CostWords[] {
  const { availability, party, locale, now } = facts
  const { timeZone } = availability
  if (!policy) return []
  const t = wordsFor(locale, 'reserve')
  const kind = kindOf(policy)
  const steps = costSteps({ policy, deposit, startsAt, partySize: party, timeZone, now })
  if (steps.every(({ feeCents }) => feeCents === 0)) return []
  return steps.map(({ until, feeCents }) => ({
    when: until ? t('until', { when: momentWords(until, timeZone, locale) }) : t('later'),
    what:
      feeCents === 0
        ? t('cancelFree', { kind })
        : t('cancelFee', {
            kind,
            amount: formatMoney({ amountCents: feeCents, currency: policy.currency }, locale, 'menu'),
          }),
    isFree: feeCents === 0,
  }))
}
