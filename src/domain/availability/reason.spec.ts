import { expect, it } from 'vitest'
import { coarseReason, lastReason, REASONS } from './reason'

it('the public is not told whether tables or arrivals ran out', () => {
  expect(coarseReason('PACING')).toBe('NO_TABLE')
  expect(REASONS.filter((reason) => coarseReason(reason) !== reason)).toEqual(['PACING'])
})

it('the reason of a date is the one nearest to bookable', () => {
  expect(lastReason(['TOO_SOON', 'PACING', 'TOO_SOON'])).toBe('PACING')
  expect(lastReason(['TOO_SOON', 'PAST_CUTOFF'])).toBe('PAST_CUTOFF')
  expect(lastReason([])).toBeNull()
})
