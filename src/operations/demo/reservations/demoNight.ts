import { areas } from '@/demo/reservations/areas'
import { services } from '@/demo/reservations/services'
import { specialDays } from '@/demo/reservations/specialDays'
import { combinations, tables } from '@/demo/reservations/tables'
import type { DemoSpecialDay } from '@/demo/reservations/types'
import type { Night } from '@/domain/availability/night'
import type { SpecialDay, WeeklyService } from '@/domain/availability/service'
import { servicesOf } from '@/domain/availability/servicesOf'
import { addDays } from '@/domain/time/addDays'
import type { VenueTime } from '@/domain/time/venueTime'
import { weekdayOf } from '@/domain/time/weekdayOf'
import { WEEKDAYS } from '@/domain/time/weekdays'

/** A night of the demo bar before anybody has booked. Areas, tables and services go by their keys. */
export function demoNight(serviceDate: string, { today, venue }: { today: string; venue: VenueTime }): Night {
  const special = specialDays.find((day) => specialDate(day, today) === serviceDate)
  return {
    venue,
    serviceDate,
    services: servicesOf(serviceDate, weeklyServices, special && toSpecialDay(special, serviceDate)),
    tables: tables.map(({ name, area, ...table }) => ({ ...table, id: name, areaId: area, active: true })),
    combinations: combinations.map(({ name, tables: tableIds, ...combination }) => ({
      ...combination,
      id: name,
      tableIds,
      active: true,
    })),
    blocks: [],
    seatings: [],
  }
}

/** The first such weekday so many days after today. */
export function specialDate({ dayOffset, weekday }: DemoSpecialDay, today: string): string {
  const date = addDays(today, dayOffset)
  const daysAhead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(date)) + 7) % 7
  return addDays(date, daysAhead)
}

export const areaKeys = areas.map(({ key }) => key)

const weeklyServices: readonly WeeklyService[] = services.map(({ key, areas: areaIds, ...service }) => ({
  ...service,
  id: key,
  areaIds,
  active: true,
  channels: [],
  releaseTime: null,
  onlineClosesAt: null,
}))

function toSpecialDay({ closed, services: hours }: DemoSpecialDay, serviceDate: string): SpecialDay {
  return {
    serviceDate,
    closed,
    services: hours.map(({ service, ...rest }) => ({ serviceId: service, ...rest })),
  }
}
