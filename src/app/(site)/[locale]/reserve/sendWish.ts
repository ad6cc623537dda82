import { redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import type { Venue } from '@/queries/getVenue'
import { bookTable, joinWaitlist, type Booked } from '@/queries/reservations/bookTable'
import type { Refusal } from '@/queries/reservations/refusal'
import type { Asked } from '@/ui/reserve/asked'
import { typedIn, wishOf, type Typed } from '@/ui/reserve/typed'
import { guestApi } from '../../guestApi'
import { answerWithStatus, idempotencyKeyOf, postedForm } from '../../postedForm'

type Here = { venue: Venue; locale: Locale; folder: string; via: 'site' | 'widget' }

export type Sent = { typed: Typed; refusal: Refusal }

/**
 * Sends what was posted to this page. Done: the browser is sent to the page of the reservation, below `folder`, or to paying
 * for it. Refused: the reason, with everything that was typed. Null: nothing was posted.
 */
export async function sendWish(asked: Asked, { venue, locale, folder, via }: Here): Promise<Sent | null> {
  const fields = postedForm()
  if (!fields) return null
  const typed = typedIn(fields)
  const command = {
    wish: { ...wishOf(typed, asked, { venue: venue.slug, locale }), via },
    idempotencyKey: idempotencyKeyOf(fields),
  }
  const send = fields.get('mode') === 'waitlist' ? joinWaitlist : bookTable
  const answer = await send(guestApi(locale), command)
  if (answer.ok) redirect(`${folder}/${tokenOf(answer.value)}${nextOf(answer.value, via)}`)
  answerWithStatus(answer.refusal.status)
  return { typed, refusal: answer.refusal }
}

/** Where money comes first the guest goes on to paying. A frame on another site is no place for that: it shows the way there. */
const nextOf = ({ status }: Booked, via: Here['via']) =>
  status === 'held' ? (via === 'site' ? '/pay' : '') : '?done=booked'

const tokenOf = ({ manageUrl }: Booked) => new URL(manageUrl, 'http://site').pathname.split('/').at(-1) ?? ''
