import { expect, it } from 'vitest'
import { WEEKDAYS } from '@/domain/time/weekdays'
import { weekRows } from './weekRows'

const evening = { opens: '18:00', closes: '01:00' }

it('says a week of equal nights in one line', () => {
  const week = WEEKDAYS.map((weekday) => ({ weekday, ...evening }))
  expect(weekRows(week)).toEqual([{ from: 'monday', to: 'sunday', hours: [evening] }])
})

it('parts the week where the hours change and names closed days', () => {
  const rows = weekRows([
    { weekday: 'tuesday', ...evening },
    { weekday: 'wednesday', ...evening },
    { weekday: 'friday', opens: '18:00', closes: '03:00' },
  ])
  expect(rows.map(({ from, to, hours }) => [from, to, hours[0]?.closes])).toEqual([
    ['monday', 'monday', undefined],
    ['tuesday', 'wednesday', '01:00'],
    ['thursday', 'thursday', undefined],
    ['friday', 'friday', '03:00'],
    ['saturday', 'sunday', undefined],
  ])
})

it('keeps both openings of a day that has two', () => {
  const brunch = { weekday: 'sunday', opens: '10:00', closes: '15:00' } as const
  expect(weekRows([brunch, { weekday: 'sunday', ...evening }]).at(-1)?.hours).toHaveLength(2)
})
