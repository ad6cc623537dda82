import type { PayloadRequest } from 'payload'
import { chargeDue, type Charge } from '@/domain/policy/chargeDue'
import { readGateway } from '@/integrations/payments'
import { refusal } from '@/platform/http/refusal'
import type { Decision, Wish } from './decision'
import { firstSnapshot } from './firstSnapshot'
import { moneyOf } from './moneyOf'

/**
 * A guest who moves or brings more people pays the difference first: 409 `PAYMENT_DUE` with what it is, and the booking stands as
 * it was; who asked for the change opens the payment. Where nobody takes money it is 422 `BOOK_BY_PHONE`. Deposits that are lower
 * by now are nobody's loss.
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
  const dues = [before.policySnapshot, fresh].flatMap((policy) => chargeDue(policy, wanted.partySize) ?? [])
  const [due] = dues.sort((a, b) => b.amountCents - a.amountCents)
  if (!due || due.amountCents <= paidFor) return
  if (due.kind === 'guarantee' && (await moneyOf(before.id!, req)).mayChargeCard) return
  if (!readGateway(req.payload)) throw refusal('BOOK_BY_PHONE')
  const amountCents = due.kind === 'deposit' ? due.amountCents - paidFor : due.amountCents
  throw refusal('PAYMENT_DUE', { charge: { ...due, amountCents } satisfies Charge })
}

/** What a change costs first, where that is why it was refused. */
export const chargeIn = (error: unknown): Charge | null =>
  (error as { data?: { code?: string; charge?: Charge } } | null)?.data?.code === 'PAYMENT_DUE'
    ? ((error as { data: { charge: Charge } }).data.charge ?? null)
    : null
