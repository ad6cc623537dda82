import { redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import { giveFeedback } from '@/queries/feedback/giveFeedback'
import type { Refusal } from '@/queries/reservations/refusal'
import type { TypedFeedback } from '@/ui/feedback/FeedbackForm'
import { guestApi } from '../../../guestApi'
import { answerWithStatus, postedForm } from '../../../postedForm'

/** Sends what was posted and has the browser look at the page again; refused, what was typed stays. */
export async function sendFeedback(
  locale: Locale,
  token: string,
  path: string,
): Promise<{ typed: TypedFeedback; refusal: Refusal } | null> {
  const fields = postedForm()
  if (!fields) return null
  const typed = { rating: Number(fields.get('rating')) || null, words: fields.get('words') ?? '' }
  const answer = await giveFeedback(guestApi(locale), {
    token,
    ...typed,
    website: fields.get('website') ?? '',
  })
  if (answer.ok) redirect(`${path}?done=given`)
  answerWithStatus(answer.refusal.status)
  return { typed, refusal: answer.refusal }
}
