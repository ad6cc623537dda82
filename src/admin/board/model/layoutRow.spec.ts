import { describe, expect, it } from 'vitest'
import { aNight, aParty, at, ms } from '../testing/aBoard'
import { layoutRow } from './layoutRow'
import { nightAxis } from './nightAxis'

const axis = nightAxis(aNight())
const lay = (given: Partial<Parameters<typeof layoutRow>[0]>) =>
  layoutRow({ tableId: 'S1', parties: [], blocks: [], axis, nowMs: ms('20:30'), ...given }).map((item) => ({
    kind: item.kind,
    from: item.from,
    long: item.long,
  }))

describe('the row of a table', () => {
  it('is one gap from opening to close while nobody is booked, midnight included', () => {
    expect(lay({})).toEqual([{ kind: 'gap', from: 0, long: 16 }])
  })

  it('has a gap before and after a party, in half hours from the left', () => {
    expect(lay({ parties: [aParty({ from: '20:00', until: '22:00' })] })).toEqual([
      { kind: 'gap', from: 0, long: 4 },
      { kind: 'party', from: 4, long: 4 },
      { kind: 'gap', from: 8, long: 8 },
    ])
  })

  it('offers no gap in which the table is laid again', () => {
    const items = lay({ parties: [aParty({ until: '22:00', keptUntil: at('22:30') })] })
    expect(items.at(-1)).toEqual({ kind: 'gap', from: 9, long: 7 })
  })

  it('draws a party over its time up to now', () => {
    const party = aParty({ status: 'seated', from: '18:00', until: '20:00', seatedAt: at('18:00') })
    expect(lay({ parties: [party] })[0]).toEqual({ kind: 'party', from: 0, long: 5 })
  })

  it('is free again from the moment a party was given up', () => {
    const party = aParty({ status: 'no_show', from: '19:00', endedAt: at('19:30') })
    expect(lay({ parties: [party] })).toContainEqual({ kind: 'party', from: 2, long: 1 })
    expect(lay({ parties: [party] })).toContainEqual({ kind: 'gap', from: 0, long: 16 })
  })

  it('keeps blocks out of what could be sold', () => {
    const block = {
      id: 'b',
      tables: ['S1'],
      startsAt: at('23:00'),
      endsAt: at('02:00'),
      reason: 'Cisza nocna',
    }
    expect(lay({ blocks: [block] })).toEqual([
      { kind: 'gap', from: 0, long: 10 },
      { kind: 'block', from: 10, long: 6 },
    ])
  })
})
