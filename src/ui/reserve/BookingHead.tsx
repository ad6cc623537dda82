import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/site/locales'
import type { Refusal } from '@/queries/reservations/refusal'
import type { FieldErrors } from './fieldErrors'
import { LostSlot } from './LostSlot'
import { clockWords } from './nightWords'
import { Refused } from './Refused'

type Props = {
  locale: Locale
  title: string
  refusal: Refusal | null
  errors: FieldErrors
  /** The start that was asked for. */
  startsAt?: string
  timeZone?: string
  children?: ReactNode
}

/** The title of the screen, and below it why the form was refused. */
export const BookingHead = ({ locale, title, refusal, errors, startsAt, timeZone, children }: Props) => (
  <>
    <h1 className="display text-h1 tracking-[-0.02em]">{title}</h1>
    {children}
    {refusal?.code === 'SLOT_TAKEN' && startsAt && timeZone ? (
      <LostSlot locale={locale} time={clockWords(startsAt, timeZone)} alternatives={refusal.alternatives} />
    ) : (
      refusal && <Refused locale={locale} refusal={refusal} errors={errors} />
    )}
  </>
)
