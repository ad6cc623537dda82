import { redirect } from 'next/navigation'
import { SANDBOX_ACTIONS } from '@/domain/billing/sandboxActions'
import type { Locale } from '@/i18n/site/locales'
import { actInSandbox, type GuestPayment } from '@/queries/reservations/getPayment'
import type { Refusal } from '@/queries/reservations/refusal'
import { guestApi } from '../../../../guestApi'
import { answerWithStatus, postedForm } from '../../../../postedForm'

/** Does what was chosen in the form of the sandbox, and sends the browser to look what came of it. Null: nothing was. */
export async function tryOut(
  locale: Locale,
  { payment }: Pick<GuestPayment, 'payment'>,
  path: string,
): Promise<Refusal | null> {
  const fields = postedForm()
  const action = SANDBOX_ACTIONS.find((known) => known === fields?.get('sandbox'))
  if (!fields || !action) return null
  if (payment?.provider !== 'sandbox') redirect(path)
  const lateSeconds = Number(fields.get('lateSeconds') ?? 0)
  const answer = await actInSandbox(guestApi(locale), {
    clientSecret: payment.clientSecret,
    action,
    ...(action === 'late' ? { lateSeconds } : {}),
  })
  if (answer.ok) redirect(path)
  answerWithStatus(answer.refusal.status)
  return answer.refusal
}
