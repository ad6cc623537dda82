import { expect, it } from 'vitest'
import { instantOf } from './instantOf'
import { storedInstant } from './storedInstant'

it('an instant is stored with milliseconds, as the database answers it', () => {
  expect(storedInstant(instantOf('2027-05-16T06:00:00+02:00'))).toBe('2027-05-16T04:00:00.000Z')
  expect(storedInstant(instantOf(new Date('2027-05-16T04:00:00Z')))).toBe('2027-05-16T04:00:00.000Z')
})
