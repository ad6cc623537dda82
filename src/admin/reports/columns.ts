import { Temporal } from 'temporal-polyfill'
import type { PeriodReport } from '@/operations/reports/readReport'
import { addDays } from '@/domain/time/addDays'

/** One bar: a night, or the week that begins with this date. */
export type NightColumn = { date: string; covers: number; before: number }

const mostColumns = 92
const LAST_YEAR_DAYS = 364

/** Covers by night beside those of the same weekday a year before; by week where nights would be too thin to see. */
export function nightColumns(period: PeriodReport, lastYear: PeriodReport): NightColumn[] {
  const days = Temporal.PlainDate.from(period.from).until(period.to).days + 1
  const step = days > mostColumns ? 7 : 1
  const columns = Array.from({ length: Math.ceil(days / step) }, (_, index) => ({
    date: addDays(period.from, index * step),
    covers: 0,
    before: 0,
  }))
  const columnOf = (date: string) => {
    const since = Temporal.PlainDate.from(period.from).until(date).days
    return columns[Math.floor(since / step)]
  }
  for (const { serviceDate, figures } of period.nights) {
    const column = columnOf(serviceDate)
    if (column) column.covers += figures.came.covers
  }
  for (const { serviceDate, figures } of lastYear.nights) {
    const column = columnOf(addDays(serviceDate, LAST_YEAR_DAYS))
    if (column) column.before += figures.came.covers
  }
  return columns
}

export const isByWeek = (columns: readonly NightColumn[]) =>
  columns.length > 1 && columns[1]!.date !== addDays(columns[0]!.date, 1)

/** A round number not below the greatest value, for the top of a scale. */
export function topOf(values: readonly number[]): number {
  const greatest = Math.max(1, ...values)
  const size = 10 ** Math.floor(Math.log10(greatest))
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * size).find((top) => top >= greatest) ?? greatest
}
