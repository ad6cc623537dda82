import { expect, it } from 'vitest'
import type { Temporal } from 'temporal-polyfill'
import type { Channel } from './channel'
import { nextAvailabilityChange } from './nextAvailabilityChange'
import type { Night } from './night'
import { aNight, aSeating, aService, at, tonight } from './testing/builders'

const next = (now: Temporal.Instant, facts: Partial<Night> = {}, channel: Channel = 'online') =>
  nextAvailabilityChange({ night: aNight(facts), channel, now })
    ?.toZonedDateTimeISO('Europe/Warsaw')
    .toPlainDateTime()
    .toString()

it('just after a start falls inside the lead time', () => {
  const services = [aService({ leadMinutes: 90 })]
  expect(next(tonight('12:00'), { services })).toBe('2027-05-15T16:30:00.001')
  expect(next(at('2027-05-15T16:30'), { services })).toBe('2027-05-15T16:30:00.001')
  expect(next(tonight('12:00'), { services }, 'staff')).toBe('2027-05-15T18:00:00.001')
})

it('when a hold lapses', () => {
  const seatings = [aSeating({ status: 'held', holdExpiresAt: tonight('12:10') })]
  expect(next(tonight('12:00'), { seatings })).toBe('2027-05-15T12:10:00')
})

it('when a seated party should have left', () => {
  const seatings = [aSeating({ status: 'seated', seatedAt: tonight('20:05') })]
  expect(next(tonight('22:03'), { seatings })).toBe('2027-05-15T22:05:00')
})

it('when guests can no longer book, and when the date opens', () => {
  const services = [aService({ onlineClosesAt: '16:00', maxAdvanceDays: 14, releaseTime: '10:00' })]
  expect(next(tonight('15:00'), { services })).toBe('2027-05-15T16:00:00')
  expect(next(at('2027-04-01T12:00'), { services })).toBe('2027-05-01T10:00:00')
  expect(next(at('2027-04-01T12:00'), { services: [aService({ maxAdvanceDays: 14 })] })).toBe(
    '2027-05-01T06:00:00',
  )
})

it('never again after the last start', () => {
  expect(next(tonight('03:30'))).toBeUndefined()
})
