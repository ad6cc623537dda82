import type { NightFigures } from './nightFigures'

type Numbers = { [key: string]: number | Numbers | undefined }
export type PeriodFigures = Omit<NightFigures, 'halfHours'>

/** What several nights came to together; half hours are another matter, as each night has its own. */
export function addFigures(nights: readonly NightFigures[]): PeriodFigures {
  const total: Numbers = {}
  for (const night of [nothing, ...nights]) add(total, { ...night, halfHours: undefined })
  return total as unknown as PeriodFigures
}

function add(total: Numbers, more: Numbers): void {
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'number') total[key] = Number(total[key] ?? 0) + value
    else if (value) add((total[key] ??= {}) as Numbers, value)
  }
}

const none = { parties: 0, covers: 0 }
const noTime = { parties: 0, minutes: 0 }
const nothing: NightFigures = {
  came: none,
  walkIns: none,
  booked: none,
  kept: none,
  noShows: none,
  cancelledByGuest: none,
  cancelledByVenue: none,
  bySource: {},
  lead: noTime,
  byLead: {},
  turn: noTime,
  byTurn: {},
  halfHours: [],
}
