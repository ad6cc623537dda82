import type { PayloadRequest } from 'payload'
import { chargeDue } from '@/domain/policy/chargeDue'
import { refusal } from '@/platform/http/refusal'
import type { Decision, Wish } from './decision'
import { firstSnapshot } from './firstSnapshot'

/**
 * A guest who moves or brings more people does not come to a place that others pay a deposit for, or with more people than
 * the deposit was for: 422 `BOOK_BY_PHONE`, and the booking stands as it was. Deposits that are lower by now are nobody's loss.
 */
export async function refuseUnpaid(
  { before, wanted, booking, read }: Wish,
  { status, startsAt, slot }: Decision,
  req: PayloadRequest,
): Promise<void> {
  if (!before || booking.actor !== 'guest' || before.status !== 'confirmed' || status !== 'confirmed') return
  if (!slot || read.waiveFees) return

  const policyId = read.services.get(slot.serviceId ?? '')?.policyId
  const { timeZone, currency } = read.venue
  const fresh =
    policyId && policyId !== before.policySnapshot?.policyId
      ? await firstSnapshot({
          policyId,
          locale: wanted.locale,
          startsAt,
          bookedAt: booking.now,
          timeZone,
          currency,
          req,
        })
      : null
  const paidFor = chargeDue(before.policySnapshot, before.partySize)?.amountCents ?? 0
  const due = [before.policySnapshot, fresh].map(
    (policy) => chargeDue(policy, wanted.partySize)?.amountCents ?? 0,
  )
  if (Math.max(...due) > paidFor) throw refusal('BOOK_BY_PHONE')
}
