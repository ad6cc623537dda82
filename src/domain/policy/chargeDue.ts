import type { Policy } from './policy'

export type Charge = { kind: 'deposit' | 'guarantee'; amountCents: number; currency: string }

type ChargeRule = Pick<Policy, 'charge' | 'chargeBasis' | 'chargeCents' | 'chargeMinParty' | 'currency'>

/** What a party pays before it is confirmed, or what its card is saved for; null for nothing. Takes a snapshot too. */
export function chargeDue(policy: ChargeRule | null | undefined, partySize: number): Charge | null {
  if (!policy || policy.charge === 'none') return null
  if (policy.chargeMinParty !== null && partySize < policy.chargeMinParty) return null

  const amountCents = policy.chargeBasis === 'perPerson' ? policy.chargeCents * partySize : policy.chargeCents
  return amountCents > 0 ? { kind: policy.charge, amountCents, currency: policy.currency } : null
}
