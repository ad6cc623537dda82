import { expect, it } from 'vitest'
import { servicesOf } from './servicesOf'
import { aWeeklyService } from './testing/builders'

const idsOn = (date: string, ...services: Parameters<typeof aWeeklyService>[0][]) =>
  servicesOf(date, services.map(aWeeklyService), null).map(({ id }) => id)

it('a service is there on its weekdays, of the service date', () => {
  const weekend = { id: 'weekend', weekdays: ['friday', 'saturday'] as const }
  expect(idsOn('2027-05-15', weekend)).toEqual(['weekend'])
  expect(idsOn('2027-05-16', weekend)).toEqual([])
})

it('from its first date to its last, both included, unless it is off', () => {
  const summer = { id: 'summer', validFrom: '2027-06-01', validTo: '2027-08-31' }
  expect(
    ['2027-05-31', '2027-06-01', '2027-08-31', '2027-09-01'].map((date) => idsOn(date, summer).length),
  ).toEqual([0, 1, 1, 0])
  expect(idsOn('2027-06-01', { ...summer, active: false })).toEqual([])
})

it('a special day has its own hours under the rules of a service, whatever the week says', () => {
  const weekly = [aWeeklyService({ weekdays: ['monday'], turnMinutes: 90 }), aWeeklyService({ id: 'brunch' })]
  const hours = { serviceId: 'evening', opens: '20:00', lastSeating: '22:00', closes: '05:00' }
  const special = { serviceDate: '2027-05-15', closed: false, services: [hours] }
  expect(servicesOf('2027-05-15', weekly, special)).toMatchObject([
    { id: 'evening', opens: '20:00', lastSeating: '22:00', closes: '05:00', turnMinutes: 90 },
  ])
  expect(servicesOf('2027-05-15', weekly, { ...special, closed: true })).toEqual([])
  expect(servicesOf('2027-05-15', weekly, { ...special, services: [] })).toEqual([])
})
