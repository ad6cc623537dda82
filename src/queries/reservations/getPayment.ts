import type { DepositStateWord } from '@/domain/billing/depositState'
import type { SandboxAction } from '@/domain/billing/sandboxActions'
import type { Api } from '../api'
import { answered, type Answer } from './refusal'

/** How the money of a guest's own reservation stands. Instants are ISO strings. */
export type GuestPayment = {
  state: DepositStateWord
  kind: 'deposit' | 'guarantee' | null
  amountCents: number
  paidCents: number
  refundedCents: number
  keptCents: number
  currency: string | null
  /** Why the last attempt failed, in the provider's word. */
  decline: string | null
  /** The guest's bank is asking. */
  needsGuest: boolean
  /** Until then the table is kept. */
  expiresAt: string | null
  /** Whose confirmation it is; null where nobody asked for one with a tax number. */
  buyer: { nip: string; name: string | null; address: string | null } | null
  /** What the form needs; null when there is nothing to pay any more. */
  payment: PaymentToMake | null
}

export type PaymentToMake = {
  provider: 'stripe' | 'sandbox'
  /** Opens this one payment to the browser that has it: never to be logged or kept. */
  clientSecret: string
  publishableKey: string
  amountCents: number
  currency: string
}

export const getPayment = ({ sdk }: Api, token: string): Promise<Answer<GuestPayment>> =>
  answered<GuestPayment>(
    sdk.request({ method: 'GET', path: `/reservations/manage/${encodeURIComponent(token)}/payment` }),
  )

type Acting = {
  clientSecret: string
  action: SandboxAction
  lateSeconds?: number
}

/** Does in the sandbox's form what a guest would do in a provider's. */
export const actInSandbox = ({ sdk }: Api, acting: Acting): Promise<Answer<{ done: true }>> =>
  answered<{ done: true }>(sdk.request({ method: 'POST', path: '/payments/sandbox/act', json: acting }))
