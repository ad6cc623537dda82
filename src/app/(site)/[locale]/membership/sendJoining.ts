import { redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import { memberships } from '@/queries/membership/memberships'
import type { Refusal } from '@/queries/reservations/refusal'
import type { TypedJoining } from '@/ui/membership/PlansScreen'
import { guestApi } from '../../guestApi'
import { answerWithStatus, idempotencyKeyOf, postedForm } from '../../postedForm'

/** Joins with what was posted and goes on to paying; refused, what was typed stays. Null: nothing was posted. */
export async function sendJoining(locale: Locale): Promise<{ typed: TypedJoining; refusal: Refusal } | null> {
  const fields = postedForm()
  if (!fields) return null
  const said = (name: string) => fields.get(name)?.trim() ?? ''
  const typed = {
    plan: said('plan'),
    name: said('name'),
    email: said('email'),
    terms: fields.get('terms') !== null,
  }
  const answer = await memberships.join(guestApi(locale), { ...typed, locale }, idempotencyKeyOf(fields))
  if (answer.ok) redirect(new URL(answer.value.memberUrl).pathname)
  answerWithStatus(answer.refusal.status)
  return { typed, refusal: answer.refusal }
}
