import { redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import { sendMessage } from '@/queries/forms/sendMessage'
import type { Refusal } from '@/queries/reservations/refusal'
import { messageIn, type TypedMessage } from '@/ui/forms/typedMessage'
import { guestApi } from '../../../../guestApi'
import { answerWithStatus, postedForm } from '../../../../postedForm'

type Sent = { typed: TypedMessage; refusal: Refusal }

/** Sends what was posted and has the browser look at the thanks; refused, what was typed stays. */
export async function sendLetter(
  locale: Locale,
  { page, form, path }: { page: string; form: string; path: string },
): Promise<Sent | null> {
  const fields = postedForm()
  if (!fields) return null
  const typed = messageIn(fields)
  const { trap, phone, ...message } = typed
  const answer = await sendMessage(guestApi(locale), {
    page,
    form,
    ...message,
    phone: phone || null,
    website: trap,
  })
  if (answer.ok) redirect(`${path}?done=sent`)
  answerWithStatus(answer.refusal.status)
  return { typed, refusal: answer.refusal }
}
