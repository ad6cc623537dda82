import { addDays } from '@/domain/time/addDays'

/**
 * Who comes and where they sit, from one night to another: what a read of reservations and of the tables they hold depends on
 * (`readsOnly`). Triggers of the database tell these tags with every write, whoever writes. Parties of the nights beside
 * may reach over, so those are in it as well.
 */
export function nightTags(venueId: string, from: string, to = from): Record<string, readonly string[]> {
  const dates: string[] = []
  for (let date = addDays(from, -1); date <= addDays(to, 1); date = addDays(date, 1)) dates.push(date)
  return {
    reservations: dates.map((date) => `night:${venueId}:${date}`),
    occupancies: dates.map((date) => `occupancies:${venueId}:${date}`),
  }
}
