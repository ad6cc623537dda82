import { redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import { confirmPayment } from '@/queries/reservations/confirmPayment'
import type { Refusal } from '@/queries/reservations/refusal'
import type { TypedBuyer } from '@/ui/pay/ConfirmationPart'
import { guestApi } from '../../../guestApi'
import { answerWithStatus, postedForm } from '../../../postedForm'

/** Does what was asked about the confirmation of payment. Null: nothing was; refused, what was typed stays. */
export async function answerConfirmation(
  locale: Locale,
  token: string,
  path: string,
): Promise<{ typed: TypedBuyer | null; refusal: Refusal } | null> {
  const fields = postedForm()
  const intent = fields?.get('intent')
  if (intent === 'confirm') {
    const answer = await confirmPayment.mail(guestApi(locale), token)
    if (answer.ok) redirect(`${path}?done=mailed`)
    return refused(answer.refusal, null)
  }
  if (!fields || intent !== 'buyer') return null
  const said = (name: string) => fields.get(name)?.trim() ?? ''
  const typed = { nip: said('nip'), name: said('name'), address: said('address') }
  const answer = await confirmPayment.setBuyer(guestApi(locale), token, typed)
  if (answer.ok) redirect(`${path}?done=buyer`)
  return refused(answer.refusal, typed)
}

function refused(refusal: Refusal, typed: TypedBuyer | null) {
  answerWithStatus(refusal.status)
  return { typed, refusal }
}
