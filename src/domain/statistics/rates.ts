import type { PeriodFigures } from './addFigures'

/** Shares of a period in per cent, unrounded; null where there is nothing to be a share of. */
export type Rates = {
  /** Of bookings whose guests came or did not; what was cancelled in time is no no-show. */
  noShowPercent: number | null
  /** Of all bookings, by guests and by the house. */
  cancelledPercent: number | null
  meanLeadMinutes: number | null
  meanTurnMinutes: number | null
  meanPartySize: number | null
  walkInPercent: number | null
}

export function ratesOf(figures: PeriodFigures): Rates {
  const { came, walkIns, booked, kept, noShows, cancelledByGuest, cancelledByVenue, lead, turn } = figures
  return {
    noShowPercent: share(noShows.parties, kept.parties + noShows.parties),
    cancelledPercent: share(cancelledByGuest.parties + cancelledByVenue.parties, booked.parties),
    meanLeadMinutes: mean(lead.minutes, lead.parties),
    meanTurnMinutes: mean(turn.minutes, turn.parties),
    meanPartySize: mean(came.covers, came.parties),
    walkInPercent: share(walkIns.covers, came.covers),
  }
}

const mean = (sum: number, count: number) => (count === 0 ? null : sum / count)
const share = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole)
