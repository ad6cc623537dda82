import { expect, it } from 'vitest'
import { serviceTimeToInstant } from './serviceTimeToInstant'
import { withOffset } from './withOffset'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }
const read = (serviceDate: string, time: string, edge: 'opens' | 'closes' = 'opens') =>
  withOffset(serviceTimeToInstant({ serviceDate, time, venue, edge }), venue.timeZone)

it('times from the cutoff on are of the date itself, earlier ones of the night after it', () => {
  expect(read('2027-05-15', '06:00')).toBe('2027-05-15T06:00:00+02:00')
  expect(read('2027-05-15', '16:00')).toBe('2027-05-15T16:00:00+02:00')
  expect(read('2027-05-15', '05:59')).toBe('2027-05-16T05:59:00+02:00')
})

it('in the night whose clock goes back either of the two occurrences', () => {
  expect(read('2027-10-30', '02:30', 'opens')).toBe('2027-10-31T02:30:00+02:00')
  expect(read('2027-10-30', '02:30', 'closes')).toBe('2027-10-31T02:30:00+01:00')
})
