import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { bringsBenefits } from '@/domain/billing/membershipFrom'
import type { MembershipState } from '@/domain/billing/membershipLists'
import { connectionOf } from '@/platform/database/transactions'
import { readMemberships } from './membershipRow'

/** What whoever serves a guest should know: no amounts. */
export type GuestMembership = {
  id: string
  plan: string
  state: MembershipState
  benefits: string[]
  /** ISO, in UTC. */
  paidUntil: string | null
  bringsBenefits: boolean
}

type Question = {
  customerId: string | null
  now: Date
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

/** The memberships of a guest that have not ended; also those paid for with the guest's mail at the same venue. */
export async function membershipsOfGuest({ customerId, now, req }: Question): Promise<GuestMembership[]> {
  if (!customerId) return []
  const found = await readMemberships(
    sql`m.state not in ('begun', 'ended') and (m.customer_id = ${customerId}::uuid or exists (
      select from customers c where c.id = ${customerId}::uuid and c.venue_id = m.venue_id and c.email = lower(m.email)))`,
    await connectionOf(req),
  )
  return found.map(({ id, planName, state, benefits, paidUntil }) => ({
    ...{ id, plan: planName, state, benefits },
    paidUntil: paidUntil === null ? null : new Date(paidUntil).toISOString(),
    bringsBenefits: bringsBenefits(state, paidUntil === null ? null : new Date(paidUntil), now),
  }))
}
