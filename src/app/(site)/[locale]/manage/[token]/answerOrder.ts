import { redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import { manageReservation } from '@/queries/reservations/manageReservation'
import type { Refusal } from '@/queries/reservations/refusal'
import type { Done } from '@/ui/reserve/done'
import { guestApi } from '../../../guestApi'
import { answerWithStatus, idempotencyKeyOf, postedForm } from '../../../postedForm'

const orders = {
  cancel: { send: manageReservation.cancel, done: 'cancelled' },
  coming: { send: manageReservation.sayComing, done: 'coming' },
  accept: { send: manageReservation.acceptOffer, done: 'accepted' },
  notes: { send: manageReservation.change, done: 'noted' },
} as const satisfies Record<string, { send: unknown; done: Done }>

/** Does what was posted to the page of a reservation and sends the browser to look at it again. Null: nothing was, or nothing known. */
export async function answerOrder(locale: Locale, token: string, path: string): Promise<Refusal | null> {
  const fields = postedForm()
  const intent = fields?.get('intent')
  if (!fields || !isOrder(intent)) return null
  const { send, done } = orders[intent]
  const answer = await send(guestApi(locale), {
    token,
    revision: Number(fields.get('revision')),
    idempotencyKey: idempotencyKeyOf(fields),
    ...(intent === 'notes' ? { notes: fields.get('notes')?.trim() || null } : {}),
  })
  if (answer.ok) redirect(`${path}?done=${done}`)
  answerWithStatus(answer.refusal.status)
  return answer.refusal
}

const isOrder = (intent: string | null | undefined): intent is keyof typeof orders =>
  intent !== null && intent !== undefined && Object.hasOwn(orders, intent)
