import { serviceDateBounds } from '../time/serviceDateBounds'
import { serviceTimeToInstant } from '../time/serviceTimeToInstant'
import type { VenueTime } from '../time/venueTime'
import { weekdayOf } from '../time/weekdayOf'
import type { DurationRule, Service } from './service'

export type TurnTimes = {
  /** How long a party of that size stays that starts then. */
  of: (partySize: number, startMs: number) => number
  /** The shortest of that date. */
  shortestMinutes: number
}

/**
 * The stays of a service on a date. Of the rules that match, the one that says most wins (party, weekday, time and date
 * count one each); of equals the higher priority, then the later in the list. Without a rule the service's own turn time.
 */
export function turnTimes(
  { durationRules, turnMinutes }: Pick<Service, 'durationRules' | 'turnMinutes'>,
  serviceDate: string,
  venue: VenueTime,
): TurnTimes {
  const rules = durationRules
    .filter((rule) => isForDate(rule, serviceDate))
    .map((rule, index) => ({
      ...rule,
      index,
      says: specificity(rule),
      ...startsBetween(rule, serviceDate, venue),
    }))
    .sort((a, b) => b.says - a.says || b.priority - a.priority || b.index - a.index)

  return {
    of: (partySize, startMs) => {
      const rule = rules.find(
        ({ minParty, maxParty, fromMs, toMs }) =>
          partySize >= (minParty ?? 0) &&
          partySize <= (maxParty ?? Infinity) &&
          fromMs <= startMs &&
          startMs < toMs,
      )
      return rule?.turnMinutes ?? turnMinutes
    },
    shortestMinutes: Math.min(turnMinutes, ...rules.map((rule) => rule.turnMinutes)),
  }
}

function isForDate({ weekdays = [], fromDate, toDate }: DurationRule, serviceDate: string): boolean {
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(serviceDate))) return false
  return (!fromDate || fromDate <= serviceDate) && (!toDate || serviceDate <= toDate)
}

function specificity(rule: DurationRule): number {
  const { minParty, maxParty, weekdays = [], fromTime, toTime, fromDate, toDate } = rule
  const said = [
    minParty != null || maxParty != null,
    weekdays.length > 0,
    Boolean(fromTime || toTime),
    Boolean(fromDate || toDate),
  ]
  return said.filter(Boolean).length
}

/** A range that ends at the cutoff ends with the service date, not before it begins. */
function startsBetween({ fromTime, toTime }: DurationRule, serviceDate: string, venue: VenueTime) {
  const resolve = (time: string, edge: 'opens' | 'closes') =>
    serviceTimeToInstant({ serviceDate, time, venue, edge }).epochMilliseconds
  const endMs = () => serviceDateBounds(serviceDate, venue).end.epochMilliseconds
  const toMs = !toTime ? Infinity : toTime === venue.serviceDayCutoff ? endMs() : resolve(toTime, 'closes')
  return { fromMs: fromTime ? resolve(fromTime, 'opens') : -Infinity, toMs }
}
