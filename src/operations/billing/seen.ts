import type { PaymentState } from '@/domain/billing/paymentState'
import type { PaymentGateway, SavedCard, SeenDispute, SeenRefund } from '@/integrations/payments/gateway'

/** What the provider says of a payment or a saved card, with all that hangs on it. */
export type Seen = {
  providerId: string
  /** Ours. */
  paymentId: string | null
  state: PaymentState
  receivedCents: number
  feeCents: number | null
  currency: string | null
  decline: string | null
  card: SavedCard | null
  refunds: SeenRefund[]
  disputes: SeenDispute[]
}

export async function readSeen(
  gateway: PaymentGateway,
  isGuarantee: boolean,
  providerId: string,
): Promise<Seen> {
  if (isGuarantee) {
    const { paymentId, state, card, decline } = await gateway.readGuarantee(providerId)
    return { ...nothing, providerId, paymentId, state, card, decline }
  }
  const seen = await gateway.readPayment(providerId)
  const isTaken = seen.receivedCents > 0
  const { paymentId, state, receivedCents, feeCents, currency, decline } = seen
  return {
    ...{ providerId, paymentId, state, receivedCents, feeCents, currency, decline },
    card: null,
    refunds: isTaken ? await gateway.listRefunds(providerId) : [],
    disputes: seen.isDisputed ? await gateway.listDisputes(providerId) : [],
  }
}

const nothing = { receivedCents: 0, feeCents: null, currency: null, refunds: [], disputes: [] }
