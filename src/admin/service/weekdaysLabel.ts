import { WEEKDAYS, type Weekday } from '@/domain/time/weekdays'
import { weekdayName } from './weekdayName'

/** Days in short, neighbours as a range: 'pon.–czw., sob.'. Three or more make a range; empty for all seven. */
export function weekdaysLabel(weekdays: readonly Weekday[], language: string): string {
  const places = WEEKDAYS.flatMap((day, place) => (weekdays.includes(day) ? place : []))
  if (places.length === WEEKDAYS.length) return ''

  const runs: number[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run && run.at(-1) === place - 1) run.push(place)
    else runs.push([place])
  }
  const name = (place: number) => weekdayName(WEEKDAYS[place]!, language, 'short')
  return runs
    .flatMap((run) => (run.length > 2 ? `${name(run[0]!)}–${name(run.at(-1)!)}` : run.map(name)))
    .join(', ')
}
