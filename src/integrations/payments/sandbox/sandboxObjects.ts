import { randomBytes } from 'node:crypto'
import type { PaymentState } from '@/domain/billing/paymentState'
import type { Movement, SeenGuarantee, SeenPayment, SeenRefund } from '../gateway'

/** What the sandbox keeps. Nothing of it is secret: the key of a form is derived. */
export type StoredPayment = SeenPayment & {
  paymentId: string
  description: string
  /** When money that is on its way arrives; ISO. */
  arrivesAt: string | null
}

export type StoredGuarantee = Omit<SeenGuarantee, 'card'> & {
  paymentId: string
  description: string
  customerId: string
  cardId: string | null
}

/** How a saved card answers when it is charged: with this decline, or with its money. */
export type StoredCard = { customerId: string; decline: string | null }

export type StoredRefund = SeenRefund

export type StoredMovement = Omit<Movement, 'at'> & { at: string }

/** As it is delivered; the content is only a hint. */
export type StoredEvent = {
  id: string
  type: string
  /** Epoch seconds. */
  created: number
  object: { id: string; payment_intent?: string }
}

export const newId = (
  kind: 'pi' | 'seti' | 'pm' | 'cus' | 're' | 'txn' | 'evt' | 'dp' | 'sub' | 'in',
): string => `${kind}_sandbox_${randomBytes(12).toString('hex')}`

/** What the sandbox keeps of a payment: 1.5 % and 1 zł, as a provider might. */
export const feeOf = (amountCents: number): number => Math.round(amountCents * 0.015) + 100

export const seenPayment = ({ description: _, arrivesAt: __, ...seen }: StoredPayment): SeenPayment => seen

export const seenGuarantee = ({
  providerId,
  paymentId,
  state,
  customerId,
  cardId,
  decline,
}: StoredGuarantee): SeenGuarantee => ({
  providerId,
  paymentId,
  state,
  card: state === 'paid' && cardId ? { customerId, cardId } : null,
  decline,
})

/** Nothing was entered yet, the bank asks, or the card was declined: the guest may go on. */
export const mayBePaid = ({ state }: { state: PaymentState }): boolean =>
  state === 'open' || state === 'needsGuest'
