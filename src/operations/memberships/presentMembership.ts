import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { gatewayOf } from '@/integrations/payments'
import type { BegunSubscription } from '@/integrations/payments/gateway'
import { IntegrationError } from '@/integrations/IntegrationError'
import { readPayments } from '@/operations/billing/paymentRow'
import { presentPayment, type PaymentToMake } from '@/operations/billing/presentPayment'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { openDues } from './openDues'
import { readMembership, type MembershipRow } from './membershipRow'
import { settleMembership } from './settleMembership'

type Asked = { id: string; req: PayloadRequest }

/**
 * The form of what a member owes: the first payment, or one that was refused. Null where nothing is owed. The first time the
 * provider is asked to open the membership, under the key that it has: after a crash it is the same one. 503 while the
 * provider cannot be reached.
 */
export async function presentMembership({ id, req }: Asked): Promise<PaymentToMake | null> {
  const membership = await readMembership(id, await connectionOf({ payload: req.payload }))
  if (!membership || !OWING.has(membership.state)) return null
  if (!membership.providerId) await begin(membership, req)
  const db = await connectionOf({ payload: req.payload })
  const owed = await readPayments(
    sql`p.membership_id = ${id}::uuid and p.state in ('open', 'needsGuest')`,
    db,
  )
  const last = owed.at(-1)
  const form = last ? await presentPayment({ id: last.id, req }) : null
  // The money has come, and nobody has told us yet.
  if (!form && membership.providerId) await settleMembership({ membership, req })
  return form
}

const OWING = new Set<string>(['begun', 'pastDue', 'paused'])

async function begin(membership: MembershipRow, req: PayloadRequest): Promise<void> {
  const gateway = gatewayOf(membership.provider, req.payload)
  if (!gateway) throw refusal('UNAVAILABLE')
  const { id, key, amountCents, currency, planId, planName, period, name, email } = membership
  // Forgotten before it began: there is nobody to ask.
  if (!email) return
  const plan = { id: planId, name: planName, period }
  const who = { name: name ?? email, email }
  let begun: BegunSubscription
  try {
    begun = await gateway.beginSubscription({ key, membershipId: id, plan, ...who, amountCents, currency })
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error
    throw refusal('UNAVAILABLE')
  }
  const db = await connectionOf({ payload: req.payload })
  await db.execute(sql`
    update memberships set provider_id = coalesce(provider_id, ${begun.providerId}),
      provider_customer_id = coalesce(provider_customer_id, ${begun.customerId}), updated_at = now()
    where id = ${id}::uuid`)
  await openDues(
    membership,
    [{ paymentProviderId: begun.payment.providerId, isFirst: true, amountCents, currency }],
    req,
  )
}
