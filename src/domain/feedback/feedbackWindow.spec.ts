import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { feedbackGoneAt, feedbackOpenUntil } from './feedbackWindow'

const venue = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }
const visit = { serviceDate: '2027-03-01', venue }

it('is open for thirty service dates after the visit, by the clock of the venue on both sides of a change of clocks', () => {
  expect(feedbackOpenUntil({ ...visit, givenAt: null }).toString()).toBe('2027-04-01T04:00:00Z')
})

it('may be changed for a week after it was given, and no longer', () => {
  const givenAt = Temporal.Instant.from('2027-03-31T22:00:00Z')
  expect(feedbackOpenUntil({ ...visit, givenAt }).toString()).toBe('2027-04-07T22:00:00Z')
})

it('can be read until the last change that there can be', () => {
  expect(feedbackGoneAt(visit).toString()).toBe('2027-04-08T04:00:00Z')
})
