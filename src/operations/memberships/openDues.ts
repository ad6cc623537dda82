import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { SeenInvoice } from '@/integrations/payments/gateway'
import { openPayment } from '@/operations/billing/openPayment'
import { ownRequest } from '@/operations/billing/ownRequest'
import type { PaymentRow } from '@/operations/billing/paymentRow'
import { withTransaction } from '@/platform/database/transactions'
import type { MembershipRow } from './membershipRow'

type Due = Pick<SeenInvoice, 'paymentProviderId' | 'isFirst' | 'amountCents' | 'currency'>

/** A payment of ours for each that a member was asked for; those that are there already stay as they are. */
export async function openDues(
  { id, venueId, provider, customerId, name, email, locale }: MembershipRow,
  dues: readonly Due[],
  req: PayloadRequest,
): Promise<PaymentRow[]> {
  const own = ownRequest(req)
  return withTransaction(own, async (tx) => {
    const opened: PaymentRow[] = []
    for (const { paymentProviderId, isFirst, amountCents, currency } of dues) {
      if (!paymentProviderId || amountCents === 0) continue
      const payment = await openPayment(
        {
          ...{ venueId, provider, amountCents, currency, customerId, membershipId: id },
          ...{ purpose: 'membership', reason: isFirst ? 'purchase' : 'renewal' },
          key: `dues-${paymentProviderId}`,
          payer: { name, email, locale },
        },
        own,
      )
      await tx.execute(sql`
        update payments set provider_id = coalesce(provider_id, ${paymentProviderId}) where id = ${payment.id}::uuid`)
      opened.push({ ...payment, providerId: payment.providerId ?? paymentProviderId })
    }
    return opened
  })
}
