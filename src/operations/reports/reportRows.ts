import { SOURCES } from '@/domain/reservation/sources'
import { LEAD_STEPS, PARTY_STEPS } from '@/domain/statistics/nightFigures'
import type { ReportName } from '@/domain/statistics/reportNames'
import type { Cell } from './csv'
import type { Report } from './readReport'

/** A table with its head, as it is exported; columns have the same names in every language, for those who read it by program. */
export const reportRows: Record<ReportName, (report: Report) => Cell[][]> = {
  nights: ({ period }) => [
    ['serviceDate', 'covers', 'parties', 'walkInCovers', 'bookedParties', 'noShows', 'cancelledByGuest', 'cancelledByVenue', 'meanLeadMinutes', 'meanTurnMinutes', 'seats'], // prettier-ignore
    ...period.nights.map(({ serviceDate, seats, figures }) => [
      serviceDate,
      figures.came.covers,
      figures.came.parties,
      figures.walkIns.covers,
      figures.booked.parties,
      figures.noShows.parties,
      figures.cancelledByGuest.parties,
      figures.cancelledByVenue.parties,
      mean(figures.lead),
      mean(figures.turn),
      seats,
    ]),
  ],
  'half-hours': ({ period, lastYear }) => {
    const before = new Map(lastYear.halfHours.map((half) => [half.time, half]))
    return [
      ['time', 'meanCovers', 'occupancyPercent', 'meanCoversLastYear'],
      ...period.halfHours.map(({ time, meanCovers, percent }) => [
        time,
        round(meanCovers),
        percent === null ? null : round(percent),
        round(before.get(time)?.meanCovers ?? 0),
      ]),
    ]
  },
  sources: ({ period, lastYear }) => [
    ['source', 'parties', 'covers', 'partiesLastYear', 'coversLastYear'],
    ...SOURCES.filter((source) => period.total.bySource[source] ?? lastYear.total.bySource[source]).map(
      (source) => {
        const [now, then] = [period.total.bySource[source], lastYear.total.bySource[source]]
        return [source, now?.parties ?? 0, now?.covers ?? 0, then?.parties ?? 0, then?.covers ?? 0]
      },
    ),
  ],
  'lead-times': ({ period, lastYear }) => [
    ['bookedUpTo', 'parties', 'partiesLastYear'],
    ...LEAD_STEPS.map((step) => [step, period.total.byLead[step] ?? 0, lastYear.total.byLead[step] ?? 0]),
  ],
  'turn-times': ({ period, lastYear }) => [
    ['partySize', 'parties', 'meanMinutes', 'meanMinutesLastYear'],
    ...PARTY_STEPS.map((step) => [
      step,
      period.total.byTurn[step]?.parties ?? 0,
      mean(period.total.byTurn[step]),
      mean(lastYear.total.byTurn[step]),
    ]),
  ],
  'pour-cost': ({ pourCost, venue }) => [
    ['item', 'kind', 'costCents', 'currency', 'pourCostPercent', 'targetPercent'],
    ...pourCost.items.map(({ name, kind, costCents, pourCostPercent }) => [
      name,
      kind,
      costCents,
      venue.currency,
      round(pourCostPercent),
      pourCost.targetPercent,
    ]),
  ],
}

const round = (value: number) => Math.round(value * 10) / 10
const mean = (turns?: { parties: number; minutes: number }) =>
  turns && turns.parties > 0 ? round(turns.minutes / turns.parties) : null
