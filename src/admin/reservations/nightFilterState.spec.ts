import { expect, it } from 'vitest'
import { readNightFilter, whereOf } from './nightFilterState'

const today = '2027-05-15'

it('reads back every filter that it makes', () => {
  for (const night of ['2027-05-15', '2027-05-16', 'ahead', 'all']) {
    for (const group of ['any', 'todo', 'coming', 'here', 'waiting', 'off'] as const) {
      expect(readNightFilter(whereOf({ night, group }, today), today)).toEqual({ night, group })
    }
  }
})

it('leaves a filter that was built by hand alone', () => {
  const where = { or: [{ and: [{ partySize: { greater_than: 6 } }] }] }
  expect(readNightFilter(where, today)).toEqual({ night: 'other', group: 'any' })
})
