import { expect, it } from 'vitest'
import type { PeriodReport } from '@/operations/reports/readReport'
import { isByWeek, nightColumns, topOf } from './columns'

const report = (from: string, to: string, covers: Record<string, number>) =>
  ({
    from,
    to,
    nights: Object.entries(covers).map(([serviceDate, count]) => ({
      serviceDate,
      figures: { came: { covers: count } },
    })),
  }) as unknown as PeriodReport

it('puts a night beside the same weekday of the year before, and leaves closed nights empty', () => {
  const columns = nightColumns(
    report('2026-11-20', '2026-11-22', { '2026-11-20': 80, '2026-11-22': 12 }),
    report('2025-11-21', '2025-11-23', { '2025-11-21': 60 }),
  )
  expect(columns).toEqual([
    { date: '2026-11-20', covers: 80, before: 60 },
    { date: '2026-11-21', covers: 0, before: 0 },
    { date: '2026-11-22', covers: 12, before: 0 },
  ])
  expect(isByWeek(columns)).toBe(false)
})

it('adds up weeks where the nights of a year would be too thin', () => {
  const columns = nightColumns(
    report('2026-01-01', '2026-12-31', { '2026-01-01': 5, '2026-01-07': 7, '2026-01-08': 1 }),
    report('2025-01-02', '2026-01-01', {}),
  )
  expect(columns.length).toBe(53)
  expect(columns.slice(0, 2).map(({ covers }) => covers)).toEqual([12, 1])
  expect(isByWeek(columns)).toBe(true)
})

it.each([
  [[0], 1],
  [[7], 8],
  [[103], 150],
  [[201], 300],
])('ends the scale for %j at %d', (values, top) => expect(topOf(values)).toBe(top))
