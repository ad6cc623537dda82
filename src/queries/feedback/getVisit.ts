import type { Api } from '../api'
import { answered, type Answer } from '../reservations/refusal'

/** A visit as its guest is asked about it. Instants are ISO strings with the venue's offset. */
export type AskedVisit = {
  venue: string
  startsAt: string
  serviceDate: string
  timeZone: string
  partySize: number
  given: { rating: number; words: string | null } | null
  /** Until when it may be said or changed; null when the time for it is over. */
  openUntil: string | null
}

export const getVisit = ({ sdk }: Api, token: string): Promise<Answer<AskedVisit>> =>
  answered<AskedVisit>(sdk.request({ method: 'GET', path: `/feedback/visit/${encodeURIComponent(token)}` }))
