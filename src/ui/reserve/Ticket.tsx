import type { CSSProperties, ReactNode } from 'react'
import { drinkColour } from '@/domain/cocktail/drawing/colour/mixColour'
import { dateLabel } from '@/domain/time/dateLabel'
import { weekdayOf } from '@/domain/time/weekdayOf'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import type { Drawing as Drawn } from '@/queries/shapes/drawing'
import { Drawing } from '../drawing/Drawing'
import { mapAddress } from '../text/mapAddress'
import { PayButton } from '../pay/PayButton'
import { paymentName, paymentWords } from '../pay/paymentWords'
import { typeset } from '../text/typeset'
import { GuestOrder, type Order } from './GuestOrder'
import { calendarDateOf, clockWords, nightWords } from './nightWords'
import { OwnTime } from './OwnTime'

type Props = {
  locale: Locale
  reservation: GuestReservation
  venue: Venue
  drink: Drawn | null
  calendarUrl: string
  /** Null where it is only shown. */
  order: Order | null
  /** How its money stands; null where nobody has to know. */
  payment: GuestPayment | null
  /** Path of the page of paying. */
  payPath: string
}

/** The reservation as a label: the night and the hour large, the facts beside, and what one needs on the way. */
export function Ticket(props: Props) {
  const { locale, reservation, venue, drink, calendarUrl, order, payment, payPath } = props
  const t = wordsFor(locale, 'manage')
  const words = wordsFor(locale, 'reserve')
  const { startsAt, endsAt, serviceDate, timeZone, isAfterMidnight, partySize, status } = reservation
  const isComing = status === 'confirmed'
  return (
    <section
      aria-label={t('yours')}
      className="label-box mt-12 grid items-center gap-x-[clamp(2rem,5vw,5rem)] gap-y-6 sm:grid-cols-[auto_minmax(0,1fr)] lg:grid-cols-[auto_minmax(0,1fr)_13rem]"
    >
      <div className="border-line max-sm:border-b max-sm:pb-4 sm:border-r sm:pr-[clamp(1.5rem,4vw,4rem)]">
        <p className="display-small text-h3">
          {dateLabel(serviceDate, locale, 'weekday')}
          <br />
          {typeset(dateLabel(serviceDate, locale, 'medium'), locale)}
        </p>
        <p className="num display my-[0.1em] text-hero tracking-[-0.03em] text-accent-text">
          <time dateTime={startsAt}>{clockWords(startsAt, timeZone)}</time>
        </p>
        <p className="num text-text-2">
          {t('until', { time: clockWords(endsAt, timeZone) })}, {words('party', { count: partySize })}
        </p>
        {isAfterMidnight && (
          <p className="text-small text-text-2">
            {words('nightOf', { weekday: weekdayOf(serviceDate) })}
            <br />
            {typeset(
              words('afterMidnightNote', { date: nightWords(calendarDateOf(startsAt, timeZone), locale) }),
              locale,
            )}
          </p>
        )}
        <p>
          <OwnTime
            startsAt={startsAt}
            timeZone={timeZone}
            words={words('localTime', { zone: '{zone}', time: '{time}' })}
          />
        </p>
      </div>
      <Facts locale={locale} reservation={reservation} payment={payment} />
      {drink && (
        <figure
          aria-hidden="true"
          className="lit relative isolate grid h-60 place-items-center max-lg:hidden"
          style={{ '--light': drink.of === 'drink' ? drinkColour(drink.spec) : undefined } as CSSProperties}
        >
          <Drawing drawing={drink} options={{ px: 220, even: 0.1, idSalt: 'ticket' }} className="h-60" />
        </figure>
      )}
      <div className="no-print col-span-full flex flex-wrap gap-3 border-t border-line pt-6 max-sm:flex-col">
        {payment?.state === 'due' && payment.payment && (
          <PayButton locale={locale} payment={payment} path={payPath} isElsewhere={order === null} />
        )}
        {order && isComing && !reservation.guestIsComing && (
          <GuestOrder {...order} intent="coming" label={t('weAreComing')} isMain />
        )}
        {(isComing || status === 'pending') && (
          <a className="button" href={calendarUrl} download>
            {t('calendar')}
          </a>
        )}
        {venue.position && (
          <a className="button" href={mapAddress(venue.position)} target="_blank" rel="noreferrer">
            {t('directions')}
          </a>
        )}
        {isComing && reservation.guestIsComing && (
          <p className="inline-flex min-h-11 items-center text-free-text">{t('knowComing')}</p>
        )}
      </div>
    </section>
  )
}

type Known = { locale: Locale; reservation: GuestReservation; payment: GuestPayment | null }

function Facts({ locale, reservation, payment }: Known) {
  const t = wordsFor(locale, 'manage')
  const occasions = wordsFor(locale, 'reserve')
  const { guest, reference, area, occasion, notes } = reservation
  return (
    <dl className="grid gap-4">
      <Fact name={t('name')}>{guest.name}</Fact>
      <Fact name={t('reference')}>
        <span className="num">{reference}</span>
      </Fact>
      {area && <Fact name={t('place')}>{area.name}</Fact>}
      {occasion && <Fact name={t('occasion')}>{occasions(`occasions.${occasion}`)}</Fact>}
      {payment && payment.state !== 'none' && (
        <Fact name={paymentName(payment, reservation, locale)}>{paymentWords(payment, locale)}</Fact>
      )}
      {notes && <Fact name={t('notes')}>{notes}</Fact>}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-small text-text-3">{name}</dt>
    <dd className="font-medium wrap-break-word whitespace-pre-line">{children}</dd>
  </div>
)
