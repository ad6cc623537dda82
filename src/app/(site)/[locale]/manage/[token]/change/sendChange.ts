import { redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { manageReservation } from '@/queries/reservations/manageReservation'
import type { Refusal } from '@/queries/reservations/refusal'
import type { Asked } from '@/ui/reserve/asked'
import { guestApi } from '../../../../guestApi'
import { answerWithStatus, idempotencyKeyOf, postedForm } from '../../../../postedForm'

type Change = { asked: Asked; reservation: GuestReservation; locale: Locale; token: string; backPath: string }

/** Moves the reservation to what was posted and sends the browser to look at it; refused, it stays as it was. */
export async function sendChange({
  asked,
  reservation,
  locale,
  token,
  backPath,
}: Change): Promise<{ startsAt: string; refusal: Refusal } | null> {
  const fields = postedForm()
  if (!fields) return null
  const startsAt = fields.get('startsAt') ?? ''
  const answer = await manageReservation.change(guestApi(locale), {
    token,
    revision: Number(fields.get('revision')),
    idempotencyKey: idempotencyKeyOf(fields),
    startsAt,
    ...(asked.party === reservation.partySize ? {} : { partySize: asked.party }),
    ...(asked.area === (reservation.area?.id ?? null) ? {} : { area: asked.area }),
  })
  if (answer.ok) redirect(`${backPath}?done=changed`)
  answerWithStatus(answer.refusal.status)
  return { startsAt, refusal: answer.refusal }
}
