/** What the screens of the backoffice need to know about the venue at hand. */
export type House = {
  venueId: string | null
  currency: string
  timeZone: string
  serviceDayCutoff: string
  /** Null for those who may not know it. */
  targetPourCostPercent: number | null
  priceStepCents: number | null
  gramsPerStandardDrink: number
  /** While there is one, nobody needs to choose. */
  hasManyVenues: boolean
  /** No mail leaves this house: it stays in `/admin/outbox`. */
  keepsMail: boolean
}

/** Before the first venue has been written down. */
export const noHouse: House = {
  venueId: null,
  currency: 'PLN',
  timeZone: 'Europe/Warsaw',
  serviceDayCutoff: '06:00',
  targetPourCostPercent: null,
  priceStepCents: null,
  gramsPerStandardDrink: 10,
  hasManyVenues: false,
  keepsMail: false,
}
