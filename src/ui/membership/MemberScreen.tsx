import type { Temporal } from 'temporal-polyfill'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { Membership } from '@/queries/membership/memberships'
import type { Refusal } from '@/queries/reservations/refusal'
import { declineOf } from '../pay/declineOf'
import { PayWays } from '../pay/PayWays'
import { calendarDateOf } from '../reserve/nightWords'
import { Notice } from '../reserve/Notice'
import { typeset } from '../text/typeset'
import { dayWords } from './dayWords'

type Props = {
  locale: Locale
  /** Path of this page, with its language and its key. */
  path: string
  /** Of the API that gives the form of what is owed. */
  address: string
  membership: Membership
  venue: Venue
  now: Temporal.Instant
  formKey: string
  refusal: Refusal | null
}

/** A member's own page: how it stands, what it brings, what is owed, and the way to the card. */
export function MemberScreen(props: Props) {
  const { locale, path, address, membership, venue, formKey, refusal } = props
  const t = wordsFor(locale, 'membership')
  const { plan, state, benefits, payments, payment, decline, currency, needsGuest } = membership
  const money = (amountCents: number) => formatMoney({ amountCents, currency }, locale, 'menu')
  const day = (instant: string) => dayWords(calendarDateOf(instant, venue.timeZone), locale)
  const isGood = state === 'active' || state === 'cancelled'
  return (
    <div className="wrap pt-[clamp(1.5rem,4vw,4rem)]">
      <p className={`flex items-center gap-2.5 font-medium ${isGood ? 'text-free-text' : 'text-text-2'}`}>
        <span className={`size-2.5 rounded-pill ${isGood ? 'bg-free' : 'border-2 border-line-ui'}`} />
        {t(`state.${state}`)}
      </p>
      <h1 className="display mt-2 max-w-[13em] text-h1 tracking-[-0.02em]">{typeset(plan, locale)}</h1>
      <p className="mt-4 max-w-measure text-lead text-pretty text-text-2">
        {typeset(leadOf(props, day), locale)}
      </p>
      {refusal && (
        <Notice title={t('refused')}>
          <p>{typeset(refusal.message, locale)}</p>
        </Notice>
      )}
      {decline && payment && !refusal && (
        <Notice title={wordsFor(locale, 'pay')('declined')}>
          <p>{typeset(wordsFor(locale, 'pay')(`declinedWhy.${declineOf(decline)}`), locale)}</p>
        </Notice>
      )}
      {payment && (
        <PayWays
          locale={locale}
          path={path}
          address={address}
          payment={{ kind: 'deposit', expiresAt: null, payment }}
          venue={venue}
          now={props.now}
          formKey={formKey}
          isBankAsking={needsGuest}
        />
      )}
      <div className="mt-12 grid gap-x-[clamp(2rem,6vw,7rem)] gap-y-12 lg:grid-cols-2">
        <section aria-labelledby="benefits">
          <h2 id="benefits" className="display mb-4 text-h2">
            {t('benefits')}
          </h2>
          <ul className="grid gap-2">
            {benefits.map((benefit) => (
              <li key={benefit} className="border-l-2 border-line-ui pl-3">
                {typeset(benefit, locale)}
              </li>
            ))}
          </ul>
          <p className="mt-4 text-small text-text-2">{typeset(t('howToUse'), locale)}</p>
        </section>
        <section aria-labelledby="money">
          <h2 id="money" className="display mb-4 text-h2">
            {t('payments')}
          </h2>
          <p className="num mb-3 font-medium">
            {t(`per.${membership.period}`, { amount: money(membership.amountCents) })}
          </p>
          {payments.length > 0 && (
            <ul className="num grid gap-2">
              {payments.map(({ reference, amountCents, refundedCents, paidAt }) => (
                <li
                  key={reference}
                  className="flex flex-wrap justify-between gap-x-6 border-t border-line pt-2"
                >
                  <span>{paidAt && day(paidAt)}</span>
                  <span className="text-text-3">{reference}</span>
                  <span>
                    {refundedCents > 0
                      ? t('refunded', { amount: money(amountCents), refunded: money(refundedCents) })
                      : money(amountCents)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {membership.hasPortal && (
            <div className="mt-6">
              <a className="button" href={`${path}/portal`} rel="nofollow">
                {t('portal')}
              </a>
              <p className="mt-2 text-small text-text-2">{typeset(t('portalNote'), locale)}</p>
            </div>
          )}
        </section>
      </div>
    </div>
  )
}

function leadOf({ locale, membership }: Props, day: (instant: string) => string): string {
  const t = wordsFor(locale, 'membership')
  const { state, paidUntil, cancelsAt, payment } = membership
  if (state === 'begun') return payment ? t('lead.begun') : t('lead.onItsWay')
  if (state === 'cancelled') return t('lead.cancelled', { date: day(cancelsAt ?? paidUntil ?? '') })
  if (state === 'active' && paidUntil) return t('lead.active', { date: day(paidUntil) })
  return state === 'active' ? t('lead.onItsWay') : t(`lead.${state}`)
}
