import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '@/domain/board/partySheet'
import { withBeginning } from './withBeginning'

const moved: HistoryEntry = {
  at: '2027-05-15T20:10:00+02:00',
  who: 'Hanna',
  by: 'staff',
  what: { kind: 'tables', from: ['S5'], to: ['S4'] },
}
const bookedAt = '2027-05-12T11:00:00+02:00'

describe('the beginning of a history', () => {
  it('is told by the booking when the log does not reach so far', () => {
    expect(withBeginning([moved], { bookedAt, source: 'online' })).toEqual([
      moved,
      { at: bookedAt, who: null, by: 'guest', what: { kind: 'created', partySize: null } },
    ])
    expect(withBeginning([], { bookedAt, source: 'phone' })).toMatchObject([{ by: 'staff' }])
  })

  it('is left as the log tells it', () => {
    const created: HistoryEntry = { ...moved, what: { kind: 'created', partySize: 4 } }
    expect(withBeginning([moved, created], { bookedAt, source: 'online' })).toEqual([moved, created])
  })

  it('is none when nobody knows', () => {
    expect(withBeginning([], { bookedAt: null, source: 'online' })).toEqual([])
  })
})
