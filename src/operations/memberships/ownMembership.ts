import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { bringsBenefits } from '@/domain/billing/membershipFrom'
import type { MembershipState, PlanPeriod } from '@/domain/billing/membershipLists'
import { SANDBOX_MEMBER_ACTIONS } from '@/domain/billing/sandboxMemberActions'
import { gatewayOf } from '@/integrations/payments'
import { IntegrationError } from '@/integrations/IntegrationError'
import type { SandboxGateway } from '@/integrations/payments/sandbox'
import { readPayments } from '@/operations/billing/paymentRow'
import type { PaymentToMake } from '@/operations/billing/presentPayment'
import { asStranger } from '@/operations/reservations/asStranger'
import { connectionOf } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { requestContext } from '@/platform/http/requestContext'
import { findOwnMembership } from './findOwnMembership'
import { readMembership, type MembershipRow } from './membershipRow'
import { memberUrlOf } from './memberToken'
import { presentMembership } from './presentMembership'

/** A membership as whoever pays for it sees it. Instants are ISO strings in UTC. */
export type OwnMembership = {
  plan: string
  name: string
  state: MembershipState
  amountCents: number
  currency: string
  period: PlanPeriod
  benefits: string[]
  bringsBenefits: boolean
  startedAt: string | null
  paidUntil: string | null
  cancelsAt: string | null
  endedAt: string | null
  /** The card can be changed, and it can be ended, on a page of the provider. */
  hasPortal: boolean
  isTrial: boolean
  payments: { reference: string; amountCents: number; refundedCents: number; paidAt: string | null }[]
  /** Why the last try failed, in the provider's word. */
  decline: string | null
  needsGuest: boolean
  /** What the form needs; null when there is nothing to pay. */
  payment: PaymentToMake | null
}

type Asked = { token: string; req: PayloadRequest }

/** What a member may see and do, with the key of the page. */
export const ownMembership = {
  read: async ({ token, req: original }: Asked): Promise<OwnMembership> => {
    const req = asStranger(original)
    const { id } = await findOwnMembership(token, req)
    const payment = await presentMembership({ id, req })
    const db = await connectionOf({ payload: req.payload })
    return describe((await readMembership(id, db))!, payment, req)
  },

  /** The provider's page for the card; for one visit. 409 where there is none (yet). */
  portal: async ({ token, req: original }: Asked): Promise<{ url: string }> => {
    const req = asStranger(original)
    const { id, provider, providerCustomerId: customerId } = await findOwnMembership(token, req)
    const gateway = gatewayOf(provider, req.payload)
    if (!gateway || !customerId) throw refusal('UNAVAILABLE')
    const locale = requestContext()?.language ?? 'pl'
    try {
      return { url: await gateway.portalLink({ customerId, returnUrl: memberUrlOf(id, locale), locale }) }
    } catch (error) {
      if (error instanceof IntegrationError) throw refusal('UNAVAILABLE')
      throw error
    }
  },

  /** In the portal of the sandbox. Where money is taken in earnest there is nothing here. */
  tryOut: async ({ token, body, req: original }: Asked & { body: unknown }): Promise<{ done: true }> => {
    const req = asStranger(original)
    const { provider, providerId } = await findOwnMembership(token, req)
    const gateway = gatewayOf(provider, req.payload)
    if (gateway?.provider !== 'sandbox' || !providerId) throw refusal('NOT_FOUND')
    const { action } = parseBody(acting, body ?? {})
    await (gateway as SandboxGateway).actForMember(providerId, action)
    return { done: true }
  },
}

const acting = z.strictObject({ action: z.enum(SANDBOX_MEMBER_ACTIONS) })

async function describe(
  membership: MembershipRow,
  payment: PaymentToMake | null,
  req: PayloadRequest,
): Promise<OwnMembership> {
  const { id, planName, name, state, amountCents, currency, period, benefits, paidUntil } = membership
  const db = await connectionOf({ payload: req.payload })
  const payments = await readPayments(sql`p.membership_id = ${id}::uuid`, db)
  const owed = payments.findLast((one) => one.state === 'open' || one.state === 'needsGuest')
  return {
    ...{ plan: planName, name: name ?? '', state, amountCents, currency, period, benefits },
    bringsBenefits: bringsBenefits(state, paidUntil === null ? null : new Date(paidUntil), new Date()),
    startedAt: iso(membership.startedAt),
    paidUntil: iso(paidUntil),
    cancelsAt: iso(membership.cancelsAt),
    endedAt: iso(membership.endedAt),
    hasPortal: membership.providerCustomerId !== null && state !== 'begun' && state !== 'ended',
    isTrial: membership.provider === 'sandbox',
    payments: payments
      .filter(({ receivedCents }) => receivedCents > 0)
      .map(({ reference, receivedCents, refundedCents, paidAt }) => ({
        ...{ reference, amountCents: receivedCents, refundedCents, paidAt: iso(paidAt) },
      })),
    decline: owed?.decline ?? null,
    needsGuest: owed?.state === 'needsGuest',
    payment,
  }
}

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())
