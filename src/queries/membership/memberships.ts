import type { MembershipState, PlanPeriod } from '@/domain/billing/membershipLists'
import type { SandboxMemberAction } from '@/domain/billing/sandboxMemberActions'
import type { Locale } from '@/i18n/site/locales'
import type { Api } from '../api'
import type { PaymentToMake } from '../reservations/getPayment'
import { answered, type Answer } from '../reservations/refusal'

/** A membership as whoever pays for it sees it. Instants are ISO strings. */
export type Membership = {
  plan: string
  name: string
  state: MembershipState
  amountCents: number
  currency: string
  period: PlanPeriod
  benefits: string[]
  bringsBenefits: boolean
  paidUntil: string | null
  cancelsAt: string | null
  endedAt: string | null
  hasPortal: boolean
  /** Where no money moves. */
  isTrial: boolean
  payments: { reference: string; amountCents: number; refundedCents: number; paidAt: string | null }[]
  decline: string | null
  needsGuest: boolean
  payment: PaymentToMake | null
}

export type Joining = { plan: string; name: string; email: string; locale: Locale; terms: boolean }

const own = (token: string, verb = '') => `/memberships/own/${encodeURIComponent(token)}${verb}`
const post = <T>({ sdk, locale }: Api, path: string, json: object, headers?: Record<string, string>) =>
  answered<T>(sdk.request({ method: 'POST', path: `${path}?locale=${locale}`, json, init: { headers } }))

/** Everything about one membership that its owner may see and do. */
export const memberships = {
  get: ({ sdk, locale }: Api, token: string): Promise<Answer<Membership>> =>
    answered<Membership>(sdk.request({ method: 'GET', path: `${own(token)}?locale=${locale}` })),

  join: (api: Api, wish: Joining, idempotencyKey: string): Promise<Answer<{ memberUrl: string }>> =>
    post(api, '/memberships/join', wish, { 'idempotency-key': idempotencyKey }),

  /** The address of the provider's page for the card. */
  openPortal: (api: Api, token: string): Promise<Answer<{ url: string }>> =>
    post(api, own(token, '/portal'), {}),

  tryOut: (api: Api, token: string, action: SandboxMemberAction): Promise<Answer<{ done: true }>> =>
    post(api, own(token, '/try-out'), { action }),
}
