import type { PayloadRequest } from 'payload'
import { enqueueMessage } from '@/operations/messages/enqueueMessage'
import type { MembershipRow } from './membershipRow'

type Reminded = { membership: MembershipRow; failedPayments: number; now: Date; req: PayloadRequest }

/** Plans the letter that a renewal was not paid: one for each failed try, with the transaction that learnt of it. */
export async function remindMember({ membership, failedPayments, now, req }: Reminded): Promise<void> {
  const { id, venueId, customerId, email, locale, paidUntil } = membership
  if (!email) return
  await enqueueMessage({
    message: {
      ...{ venueId, kind: 'membershipDue', channel: 'email', subjectType: 'customer' },
      subjectKey: `${id}/${paidUntil ?? 0}`,
      messageRevision: failedPayments,
      reservationId: null,
      customerId,
      locale,
      recipient: email.toLowerCase(),
      dueAt: now.toISOString(),
      serviceDate: null,
    },
    req,
  })
}
