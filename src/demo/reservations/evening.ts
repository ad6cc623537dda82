import type { Weekday } from '@/domain/time/weekdays'

/** How many parties book a table of an ordinary week, by service date. */
export const partiesByWeekday: Record<Weekday, number> = {
  monday: 11,
  tuesday: 13,
  wednesday: 17,
  thursday: 24,
  friday: 40,
  saturday: 44,
  sunday: 15,
}

/** When guests like to come: wall time of the start to weight. Half of the week ends early. */
export const weeknightCurve: Readonly<Record<string, number>> = {
  '18:00': 5, '18:30': 8, '19:00': 13, '19:30': 15, '20:00': 16, '20:30': 13, '21:00': 10, '21:30': 7, '22:00': 4,
  '22:30': 2, '23:00': 2, '23:30': 2, '00:00': 1, '00:30': 1, '01:00': 1,
} // prettier-ignore

export const weekendCurve: Readonly<Record<string, number>> = {
  '18:00': 4, '18:30': 6, '19:00': 10, '19:30': 12, '20:00': 15, '20:30': 15, '21:00': 14, '21:30': 12, '22:00': 9,
  '22:30': 7, '23:00': 7, '23:30': 7, '00:00': 6, '00:30': 5, '01:00': 4, '01:30': 2, '02:00': 1, '02:30': 1,
} // prettier-ignore

/** Party size to weight. */
export const partySizes: Readonly<Record<string, number>> = {
  '1': 6, '2': 51, '3': 13, '4': 17, '5': 5, '6': 5, '7': 2, '8': 1,
} // prettier-ignore

export const walkInSizes: Readonly<Record<string, number>> = { '1': 34, '2': 52, '3': 9, '4': 5 }

/** How a booking came to us, to weight. */
export const bookedThrough = { online: 55, widget: 8, google: 8, phone: 22, staff: 7 } as const
