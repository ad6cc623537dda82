import type { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Venue } from '@/queries/getVenue'
import type { GuestPayment } from '@/queries/reservations/getPayment'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import type { Refusal } from '@/queries/reservations/refusal'
import type { Drawing as Drawn } from '@/queries/shapes/drawing'
import { ConfirmationPart, type TypedBuyer } from '../pay/ConfirmationPart'
import { typeset } from '../text/typeset'
import { CancelPart } from './CancelPart'
import { ChangePart } from './ChangePart'
import type { Done } from './done'
import { GuestOrder } from './GuestOrder'
import { headOf } from './headOf'
import { Notice } from './Notice'
import { Ticket } from './Ticket'

type Props = {
  locale: Locale
  /** Path of this page, with its language and its key. */
  path: string
  /** Path of the page for a new reservation. */
  reservePath: string
  calendarUrl: string
  reservation: GuestReservation
  payment: GuestPayment
  venue: Venue
  drink: Drawn | null
  now: Temporal.Instant
  formKey: string
  /** What was done just before, to be confirmed. */
  done: Done | null
  refusal: Refusal | null
  /** Of the file that confirms what was paid. */
  confirmationUrl: string
  typedBuyer: TypedBuyer | null
}

/** A guest's own reservation: what was agreed, and everything that may still be done about it. */
export function ManageScreen(props: Props) {
  const { locale, path, reservation, venue, now, formKey, done, refusal } = props
  const t = wordsFor(locale, 'manage')
  const { heading, text, isGood, isOver } = headOf(reservation, { locale, venue, now })
  const order = { path, revision: reservation.revision, formKey }
  const said = done && !refusal ? doneWords(done, locale) : null
  return (
    <div className="wrap pt-[clamp(1.5rem,4vw,4rem)]">
      <p className={`flex items-center gap-2.5 font-medium ${isGood ? 'text-free-text' : 'text-text-2'}`}>
        <span className={`size-2.5 rounded-pill ${isGood ? 'bg-free' : 'border-2 border-line-ui'}`} />
        {t(reservation.offer ? 'status.offer' : `status.${reservation.status}`)}
      </p>
      <h1 className="display mt-2 max-w-[13em] text-h1 tracking-[-0.02em]">{typeset(heading, locale)}</h1>
      {text && (
        <p className="mt-4 max-w-measure text-lead text-pretty text-text-2">{typeset(text, locale)}</p>
      )}
      {said && <Notice title={said} isGood />}
      {refusal && (
        <Notice title={t('refused')}>
          <p>{typeset(refusedWords(refusal, locale), locale)}</p>
        </Notice>
      )}
      {reservation.offer && (
        <div className="mt-6">
          <GuestOrder {...order} intent="accept" label={t('accept')} isMain />
        </div>
      )}
      <Ticket {...props} order={order} payPath={`${path}/pay`} />
      {props.payment.paidCents + props.payment.refundedCents > 0 && (
        <ConfirmationPart
          locale={locale}
          path={path}
          fileUrl={props.confirmationUrl}
          formKey={formKey}
          payment={props.payment}
          hasEmail={reservation.guest.email !== null}
          typed={props.typedBuyer}
          refusal={refusal}
        />
      )}
      {isOver ? (
        <p className="mt-12">
          <a className="button" href={props.reservePath}>
            {t('again')}
          </a>
        </p>
      ) : (
        <div className="mt-(--section) grid gap-x-[clamp(2rem,6vw,7rem)] gap-y-16 lg:grid-cols-2">
          {reservation.canChange && <ChangePart locale={locale} reservation={reservation} order={order} />}
          <CancelPart locale={locale} reservation={reservation} now={now} order={order} />
        </div>
      )}
    </div>
  )
}

function doneWords(done: Done, locale: Locale): string | null {
  const t = wordsFor(locale, 'manage')
  return done === 'cancelled' || done === 'accepted' ? null : typeset(t(`text.${done}`), locale)
}

/** The first field at fault says it best. */
function refusedWords({ code, fields, message }: Refusal, locale: Locale): string {
  if (code === 'STALE_REVISION') return wordsFor(locale, 'manage')('stale')
  return fields[0]?.message ?? message
}
