import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { membershipFrom } from '@/domain/billing/membershipFrom'
import type { EventOutcome } from '@/domain/billing/paymentLists'
import { isFinal } from '@/domain/billing/paymentState'
import { gatewayOf } from '@/integrations/payments'
import type { PaymentGateway, SeenSubscription } from '@/integrations/payments/gateway'
import { IntegrationError } from '@/integrations/IntegrationError'
import { ownRequest } from '@/operations/billing/ownRequest'
import { settlePayment, type Inside } from '@/operations/billing/settlePayment'
import { findOrCreateCustomer } from '@/operations/customers/findOrCreateCustomer'
import { connectionOf, withTransaction, type Transaction } from '@/platform/database/transactions'
import { openDues } from './openDues'
import { readMembership, readMemberships, type MembershipRow } from './membershipRow'
import { remindMember } from './remindMember'

type Question = { now?: Temporal.Instant; inside?: Inside; req: PayloadRequest }

/**
 * Reads a membership again from its provider and makes true what follows: what was paid stands in the book, the state is
 * that of now, and a member who has fallen behind is written to. Safe at any moment, in any order and any number of times.
 */
export async function settleMembership({
  membership,
  ...rest
}: Question & { membership: MembershipRow }): Promise<EventOutcome> {
  const gateway = gatewayOf(membership.provider, rest.req.payload)
  if (!gateway || !membership.providerId) return 'nothing'
  return apply(membership, await gateway.readSubscription(membership.providerId), rest)
}

/** The same for what a provider tells of; `unknown` where it is none of ours. */
export async function settleMembershipTold({
  gateway,
  providerId,
  ...rest
}: Question & { gateway: PaymentGateway; providerId: string }): Promise<EventOutcome> {
  const db = await connectionOf({ payload: rest.req.payload })
  const [known] = await readMemberships(
    sql`m.provider = ${gateway.provider} and m.provider_id = ${providerId}`,
    db,
  )
  const seen = await readUnlessUnknown(gateway, providerId, known !== undefined)
  if (!seen) return 'unknown'
  const membership = known ?? (await findByOwnId(seen.membershipId, gateway, db))
  return membership ? apply(membership, seen, rest) : 'unknown'
}

/** What the provider itself does not know is nobody's, unless it is ours. */
async function readUnlessUnknown(gateway: PaymentGateway, providerId: string, isOurs: boolean) {
  try {
    return await gateway.readSubscription(providerId)
  } catch (error) {
    if (isOurs || !(error instanceof IntegrationError) || error.retryable) throw error
    return null
  }
}

/** The provider had it and we had not yet written down under which number. */
async function findByOwnId(
  id: string | null,
  { provider }: PaymentGateway,
  db: Pick<Transaction, 'execute'>,
): Promise<MembershipRow | null> {
  if (!id || !/^[0-9a-f-]{36}$/i.test(id)) return null
  const found = await readMembership(id, db)
  return found?.provider === provider && found.providerId === null ? found : null
}

/** The money first, each payment in its own transaction; the event is kept with the last step, so that nothing is left out. */
async function apply(
  membership: MembershipRow,
  seen: SeenSubscription,
  { now = Temporal.Now.instant(), inside, req }: Question,
): Promise<EventOutcome> {
  const asked = seen.invoices.filter(({ state }) => state !== 'void')
  let isNews = false
  for (const payment of await openDues(membership, asked, req))
    if (!isFinal(payment.state))
      isNews = (await settlePayment({ id: payment.id, now, req })) === 'done' || isNews
  return (await write(membership.id, seen, { now, inside, req })) || isNews ? 'done' : 'nothing'
}

/** Answers whether anything was news. */
async function write(
  id: string,
  seen: SeenSubscription,
  { now, inside, req }: Question & { now: Temporal.Instant },
): Promise<boolean> {
  const own = ownRequest(req)
  return withTransaction(own, async (tx) => {
    const before = await readMembership(id, tx)
    if (!before) return false
    const { state, paidUntil, failedPayments } = membershipFrom(seen)
    const guest = state === 'begun' ? null : await guestOf(before, own)
    const known = (await readMembership(id, tx, true))!
    if (inside && !(await inside(own, null))) return false
    // One that has ended stays so, whatever an older reading says.
    if (known.state === 'ended' && state !== 'ended') return false

    const isBehind = state === 'pastDue' || state === 'paused'
    const at = new Date(now.epochMilliseconds)
    await tx.execute(sql`
      update memberships set state = ${state}::enum_memberships_state, provider_id = coalesce(provider_id, ${seen.providerId}),
        provider_customer_id = coalesce(provider_customer_id, ${seen.customerId}),
        customer_id = coalesce(customer_id, ${guest}::uuid), failed_payments = ${failedPayments},
        paid_until = ${iso(paidUntil)}::timestamptz, cancels_at = ${iso(seen.cancelsAt)}::timestamptz,
        ended_at = ${iso(seen.endedAt ?? (state === 'ended' ? at : null))}::timestamptz,
        started_at = case when ${paidUntil !== null} then coalesce(started_at, ${iso(seen.startedAt)}::timestamptz) end,
        dunning_since = case when ${isBehind} then coalesce(dunning_since, ${iso(at)}::timestamptz) end, updated_at = now()
      where id = ${id}::uuid`)
    if (state === 'ended')
      await tx.execute(sql`
        update payments set state = 'cancelled', ended_at = ${iso(at)}::timestamptz, updated_at = now()
        where membership_id = ${id}::uuid and state in ('open', 'needsGuest')`)
    const isNews =
      known.state !== state || known.failedPayments !== failedPayments || known.paidUntil !== ms(paidUntil)
    if (isBehind && isNews) await remindMember({ membership: known, failedPayments, now: at, req: own })
    return isNews || known.cancelsAt !== ms(seen.cancelsAt)
  })
}

/** Whoever pays for it is a guest of the house, known by the mail; one who was forgotten is nobody's. */
async function guestOf(
  { venueId, customerId, name, email, locale }: MembershipRow,
  req: PayloadRequest,
): Promise<string | null> {
  if (customerId || !email) return customerId
  const guest = await findOrCreateCustomer({ venueId, guest: { name: name ?? email, email, locale }, req })
  return guest?.id ?? null
}

const iso = (date: Date | null) => date?.toISOString() ?? null
const ms = (date: Date | null) => date?.getTime() ?? null
