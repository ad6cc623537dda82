import { describe, expect, it } from 'vitest'
import { hoursTrouble } from './hoursTrouble'

const venue = { serviceDayCutoff: '06:00' }
const trouble = (opens: string, lastSeating: string, closes: string) =>
  hoursTrouble({ opens, lastSeating, closes }, venue)

describe('the hours of a service', () => {
  it('may run into the night, to the end of the service day', () => {
    expect(trouble('18:00', '03:00', '04:00')).toBeNull()
    expect(trouble('18:00', '05:00', '06:00')).toBeNull()
    expect(trouble('06:00', '06:00', '06:00')).toBeNull()
    expect(trouble('12:00', '14:30', '15:00')).toBeNull()
  })

  it('begin with the service day or later', () => {
    expect(trouble('05:30', '09:00', '10:00')).toBe('opensBeforeServiceDay')
    expect(trouble('01:00', '02:00', '04:00')).toBe('opensBeforeServiceDay')
  })

  it('end with the service day or before', () => {
    expect(trouble('18:00', '03:00', '06:30')).toBe('closesAfterServiceDay')
    expect(trouble('18:00', '18:00', '18:00')).toBe('closesAfterServiceDay')
  })

  it('seat the last party between opening and closing', () => {
    expect(trouble('18:00', '17:30', '23:00')).toBe('lastSeatingOutside')
    expect(trouble('18:00', '23:30', '23:00')).toBe('lastSeatingOutside')
    expect(trouble('18:00', '04:30', '04:00')).toBe('lastSeatingOutside')
    expect(trouble('18:00', '04:00', '04:00')).toBeNull()
  })
})
