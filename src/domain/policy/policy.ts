/** A cancellation and deposit policy as staff write it. Amounts in integer minor units of `currency`. */
export type Policy = {
  id: string
  name: string
  version: number
  /** What the guest agrees to, in the guest's language. */
  text: string
  /** A zadatek may be kept when the guest defaults, a zaliczka is always returned. */
  depositKind: 'zadatek' | 'zaliczka'
  charge: 'none' | 'deposit' | 'guarantee'
  chargeBasis: 'perPerson' | 'perBooking'
  chargeCents: number
  /** The smallest party that is charged; null for all. */
  chargeMinParty: number | null
  tiers: readonly PolicyTier[]
  feeBasis: 'perPerson' | 'perBooking' | 'percentOfPrepaid'
  feeCents: number
  capCents: number | null
  /** A booking may be undone for nothing for so long, if its start is more than 24 hours away. */
  graceMinutes: number
  /** Whether guests who are dropped late cost the fee too. */
  chargeDroppedCovers: boolean
  currency: string
}

/** From `before` hours (elapsed) or days (same wall time) before the start on, the fee is so many percent. */
export type PolicyTier = { before: number; unit: 'hours' | 'days'; feePercent: number }
