/** An amount in integer minor units (grosze, cents) of an ISO 4217 currency. Never a float of major units. */
export type Money = { amountCents: number; currency: string }
