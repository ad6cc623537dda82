import { expect, it } from 'vitest'
import { at, tonight, WARSAW } from '../availability/testing/builders'
import { manageTokenExpiresAt } from './manageTokenExpiresAt'
import { mayBeReseated } from './mayBeReseated'
import { pendingExpiresAt } from './pendingExpiresAt'

it('a request runs out after a day, or three hours before its start', () => {
  const expires = (requestedAt: string) =>
    pendingExpiresAt({ requestedAt: at(requestedAt), startsAt: tonight('20:00') })
  expect(expires('2027-05-13T12:00').equals(at('2027-05-14T12:00'))).toBe(true)
  expect(expires('2027-05-15T12:00').equals(tonight('17:00'))).toBe(true)
})

it('one that comes later than that waits until its start, not for ever and not for nothing', () => {
  const expires = pendingExpiresAt({ requestedAt: tonight('18:30'), startsAt: tonight('20:00') })
  expect(expires.equals(tonight('20:00'))).toBe(true)
})

it('the hours have elapsed, also when the clock goes forward', () => {
  const expires = pendingExpiresAt({ requestedAt: at('2027-03-27T19:00'), startsAt: at('2027-04-10T19:00') })
  expect(expires.equals(at('2027-03-28T20:00'))).toBe(true)
})

it('case 50: the link to a reservation ends seven days after its service date', () => {
  expect(manageTokenExpiresAt('2027-05-15', WARSAW).equals(at('2027-05-23T06:00'))).toBe(true)
})

it('the house moves no party that is pinned, seated, gone or due within two hours', () => {
  const may = (facts: Partial<Parameters<typeof mayBeReseated>[0]> = {}) =>
    mayBeReseated({
      status: 'confirmed',
      pinned: false,
      startsAt: tonight('20:00'),
      now: tonight('17:59'),
      ...facts,
    })
  expect(may()).toBe(true)
  expect(may({ now: tonight('18:00') })).toBe(false)
  expect(may({ pinned: true })).toBe(false)
  expect(may({ status: 'seated' })).toBe(false)
  expect(may({ status: 'cancelled_guest' })).toBe(false)
})
