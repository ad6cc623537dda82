import { describe, expect, it } from 'vitest'
import { isNextDay } from './isNextDay'

const serviceDayCutoff = '06:00'

describe('the note beside a time', () => {
  it('counts closing and last seating from the opening', () => {
    expect(isNextDay('04:00', { name: 'closes', opens: '18:00', serviceDayCutoff })).toBe(true)
    expect(isNextDay('23:00', { name: 'closes', opens: '18:00', serviceDayCutoff })).toBe(false)
    expect(isNextDay('06:00', { name: 'closes', opens: '06:00', serviceDayCutoff })).toBe(true)
    expect(isNextDay('06:00', { name: 'lastSeating', opens: '06:00', serviceDayCutoff })).toBe(false)
    expect(isNextDay('03:00', { name: 'lastSeating', opens: '18:00', serviceDayCutoff })).toBe(true)
  })

  it('counts any other time from the turn of the service day', () => {
    expect(isNextDay('01:00', { name: 'fromTime', serviceDayCutoff })).toBe(true)
    expect(isNextDay('06:00', { name: 'fromTime', serviceDayCutoff })).toBe(false)
  })
})
