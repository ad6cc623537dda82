import { describe, expect, it } from 'vitest'
import { rowsOfHours } from './rowsOfHours'

const at = (...times: string[]) => times.map((time) => ({ startsAt: `2026-11-27T${time}:00+01:00` }))
const columns = (...times: string[]) => rowsOfHours(at(...times)).map(({ column }) => column)

describe('rows of hours', () => {
  it('have one hour each, where a start comes every quarter', () => {
    expect(columns('19:00', '19:15', '19:30', '19:45', '20:00')).toEqual([1, 2, 3, 4, 1])
  })

  it('have two hours each, where a start comes every half', () => {
    expect(columns('19:00', '19:30', '20:00', '20:30', '21:00')).toEqual([1, 2, 3, 4, 1])
  })

  it('keep each quarter below its like, though the evening begins late in an hour', () => {
    expect(columns('18:45', '19:00', '19:15', '20:15')).toEqual([4, 1, 2, 2])
  })

  it('stand for a single start as well', () => {
    expect(columns('19:00')).toEqual([1])
    expect(columns()).toEqual([])
  })
})
