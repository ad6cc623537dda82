import type { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import type { Offer } from '@/queries/reservations/getOffer'
import type { Refusal } from '@/queries/reservations/refusal'
import type { Asked } from './asked'
import { BookingHead } from './BookingHead'
import { BookingScreen } from './BookingScreen'
import { fieldErrors } from './fieldErrors'
import { GuestFields } from './GuestFields'
import type { Mode } from './timeOptions'
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
  const { locale, asked, offer, typed, refusal } = props
  const mode = modeOf(asked, offer)
  const errors = fieldErrors(refusal, locale)
  return (
    <BookingScreen
      {...props}
      mode={mode}
      wanted={refusal?.code === 'SLOT_TAKEN' ? null : typed?.startsAt || asked.time}
      timeError={errors.startsAt}
      hidden={{ key: props.formKey, mode }}
      head={
        <BookingHead
          {...props}
          startsAt={typed?.startsAt}
          timeZone={offer.availability?.timeZone}
          errors={errors}
        />
      }
      details={<GuestFields locale={locale} typed={typed} errors={errors} />}
    />
  )
}

/** A party that is too large asks; where nothing is free, or only taken times are wanted, one waits. */
function modeOf(asked: Asked, { availability }: Offer): Mode {
  if (availability?.reason === 'PARTY_TOO_LARGE') return 'request'
  if (!availability || availability.taken.length === 0) return 'book'
  return asked.waits || availability.slots.length === 0 ? 'waitlist' : 'book'
}
