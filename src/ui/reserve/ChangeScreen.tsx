import type { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Offer } from '@/queries/reservations/getOffer'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import type { Refusal } from '@/queries/reservations/refusal'
import { typeset } from '../text/typeset'
import type { Asked } from './asked'
import { BookingHead } from './BookingHead'
import { BookingScreen } from './BookingScreen'
import { fieldErrors } from './fieldErrors'
import { nightWords, spanWords } from './nightWords'

type Props = {
  locale: Locale
  /** Path of this page, with its language and its key, and that of the reservation. */
  path: string
  backPath: string
  asked: Asked
  offer: Offer
  now: Temporal.Instant
  formKey: string
  reservation: GuestReservation
  /** The start that was asked for. */
  startsAt: string | null
  refusal: Refusal | null
}

/** Another night, time or number of people for a reservation there is: the same screen, without who. */
export function ChangeScreen(props: Props) {
  const { locale, backPath, asked, offer, reservation, startsAt, refusal } = props
  const t = wordsFor(locale, 'manage')
  const party = wordsFor(locale, 'reserve')('party', { count: reservation.partySize })
  const { serviceDate, timeZone } = reservation
  const errors = fieldErrors(refusal, locale)
  const present = `${nightWords(serviceDate, locale)}, ${spanWords(reservation.startsAt, reservation.endsAt, timeZone)}, ${party}`
  return (
    <BookingScreen
      {...props}
      mode="change"
      wanted={
        refusal?.code === 'SLOT_TAKEN' ? null : (startsAt ?? asked.time ?? sameStart(offer, reservation))
      }
      timeError={errors.startsAt}
      hidden={{ key: props.formKey, revision: String(reservation.revision) }}
      head={
        <>
          <p className="no-print text-small text-text-3">
            <a href={backPath} className="bare inline-flex min-h-11 items-center gap-2 hover:underline">
              <span aria-hidden="true">‹</span>
              {t('back')}
            </a>
          </p>
          <BookingHead
            locale={locale}
            title={t('changeTitle')}
            refusal={refusal}
            errors={errors}
            startsAt={startsAt ?? undefined}
            timeZone={timeZone}
          >
            <p className="num mt-4 max-w-measure text-lead text-text-2">
              {typeset(t('now', { when: present }), locale)}
            </p>
            <p className="text-text-2">{typeset(t('keepOld'), locale)}</p>
          </BookingHead>
        </>
      }
    />
  )
}

/** The start it has stays chosen as long as it is one of those on offer. */
const sameStart = ({ availability }: Offer, { startsAt }: GuestReservation) =>
  availability?.slots.find((slot) => Date.parse(slot.startsAt) === Date.parse(startsAt))?.startsAt ?? null
