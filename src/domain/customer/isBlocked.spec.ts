import { expect, it } from 'vitest'
import { isBlocked } from './isBlocked'

const now = new Date('2027-05-14T18:00:00.000Z')

it('blocks without an end, and until the end where there is one', () => {
  expect(isBlocked({ isBlocked: true }, now)).toBe(true)
  expect(isBlocked({ isBlocked: true, until: '2027-05-14T18:00:01.000Z' }, now)).toBe(true)
})

it('lets in whoever is not blocked, or no longer', () => {
  expect(isBlocked({ isBlocked: true, until: '2027-05-14T18:00:00.000Z' }, now)).toBe(false)
  expect(isBlocked({ isBlocked: false, until: null }, now)).toBe(false)
  expect(isBlocked(null, now)).toBe(false)
})
