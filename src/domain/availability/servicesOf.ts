import { weekdayOf } from '../time/weekdayOf'
import type { Service, SpecialDay, SpecialHours, WeeklyService } from './service'

/** The services of a service date: those of its special day if it has one, else those of the weekday. */
export function servicesOf(
  serviceDate: string,
  weekly: readonly WeeklyService[],
  specialDay: SpecialDay | null | undefined,
): Service[] {
  if (!specialDay) return weekly.filter((service) => isOpenOn(serviceDate, service))
  if (specialDay.closed) return []
  return specialDay.services.flatMap((hours) => {
    const service = weekly.find(({ id }) => id === hours.serviceId)
    return service ? [withHours(service, hours, serviceDate)] : []
  })
}

function isOpenOn(serviceDate: string, { active, weekdays, validFrom, validTo }: WeeklyService): boolean {
  if (!active || !weekdays.includes(weekdayOf(serviceDate))) return false
  return (!validFrom || validFrom <= serviceDate) && (!validTo || serviceDate <= validTo)
}

/** The day's own limit takes the place of the usual ones, but an override made for this very date is stronger. */
function withHours(service: Service, hours: SpecialHours, date: string): Service {
  const { opens, lastSeating, closes, maxCovers } = hours
  const ofTheDay = maxCovers == null ? [] : [{ date, maxCovers }]
  return {
    ...service,
    opens,
    lastSeating,
    closes,
    pacingOverrides: [...ofTheDay, ...service.pacingOverrides],
  }
}
