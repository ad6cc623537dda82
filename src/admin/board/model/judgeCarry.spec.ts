import { describe, expect, it } from 'vitest'
import { aBoard, aNight, aParty, at, ms } from '../testing/aBoard'
import { hasMoved, overTable, shiftTo, startCarry, step, type Carry } from './carry'
import { judgeCarry } from './judgeCarry'
import { nightAxis } from './nightAxis'
import { waysOut } from './waysOut'

const axis = nightAxis(aNight())
const nowMs = ms('19:00')
const four = aParty({ id: 'four', partySize: 4, tables: ['S3'], from: '20:00', until: '22:00' })
const taken = (party = four, how: Carry['how'] = 'move') =>
  startCarry({ party, how, by: 'pointer', tableId: party.tables[0] ?? null, nowMs })
const QUARTER = 900_000

describe('carrying a party', () => {
  it('goes in quarters and keeps the length of the stay', () => {
    const later = shiftTo(taken(), 2 * QUARTER, axis)
    expect([later.fromMs, later.untilMs]).toEqual([ms('20:30'), ms('22:30')])
    expect(hasMoved(later)).toBe(true)
    expect(hasMoved(taken())).toBe(false)
  })

  it('does not leave the night', () => {
    const far = shiftTo(taken(), 100 * QUARTER, axis)
    expect(far.untilMs).toBe(ms('02:00'))
  })

  it('stretches by its end, to a quarter at least', () => {
    expect(shiftTo(taken(four, 'stretch'), QUARTER, axis).untilMs).toBe(ms('22:15'))
    expect(shiftTo(taken(four, 'stretch'), -100 * QUARTER, axis).untilMs).toBe(ms('20:15'))
    expect(step(taken(), -1, 'end', axis).untilMs).toBe(ms('21:45'))
  })

  it('leaves the start of those who sit where it is', () => {
    const seated = aParty({ ...four, status: 'seated', seatedAt: at('20:00') })
    expect(shiftTo(taken(seated), 4 * QUARTER, axis).fromMs).toBe(ms('20:00'))
  })
})

describe('what the rows say while a party is carried', () => {
  const other = aParty({ id: 'other', partySize: 3, tables: ['S4'], from: '21:30', until: '23:30' })
  const board = aBoard({ parties: [four, other] })

  it('tells free, taken and too small apart', () => {
    const { rows } = judgeCarry(taken(), board, nowMs)
    expect(Object.fromEntries(rows)).toEqual({ S1: 'too-small', S2: 'too-small', S3: 'free', S4: 'taken' })
  })

  it('names who is in the way, with the part that overlaps', () => {
    const { clash, fits } = judgeCarry(overTable(taken(), 'S4'), board, nowMs)
    expect(fits).toBe(false)
    expect(clash).toMatchObject({ kind: 'party', fromMs: ms('21:30'), untilMs: ms('22:00') })
  })

  it('counts the time in which the table is laid again', () => {
    const kept = aParty({ ...other, from: '18:00', until: '20:00', keptUntil: at('20:15') })
    expect(judgeCarry(overTable(taken(), 'S4'), aBoard({ parties: [four, kept] }), nowMs).fits).toBe(false)
  })

  it('proposes another table, a shorter stay and a later start', () => {
    const room = aBoard({
      parties: [aParty({ ...four, tables: [] }), other, aParty({ id: 'x', tables: ['S1'] })],
    })
    const carry = overTable({ ...taken(), tableId: null }, 'S4')
    const ways = waysOut(carry, judgeCarry(carry, room, nowMs), room, nowMs)
    expect(ways).toEqual([
      { kind: 'table', tables: ['S3'], rowId: 'S3' },
      { kind: 'shorter', untilMs: ms('21:30') },
    ])
    const late = { ...carry, fromMs: ms('23:15'), untilMs: ms('01:15') }
    expect(waysOut(late, judgeCarry(late, room, nowMs), room, nowMs)).toContainEqual({
      kind: 'later',
      fromMs: ms('23:30'),
    })
  })

  it('pushes tables together for those who need two', () => {
    const seven = aParty({ id: 'seven', partySize: 7, tables: [], needsTable: true })
    const carry = overTable(taken(seven), 'S3')
    expect(judgeCarry(carry, aBoard({ parties: [seven] }), nowMs)).toMatchObject({
      fits: true,
      tables: ['S3', 'S4'],
    })
    expect(
      judgeCarry(carry, aBoard({ parties: [seven, aParty({ id: 'y', tables: ['S4'] })] }), nowMs).fits,
    ).toBe(false)
  })

  it('lets a party have a table that nobody holds any more', () => {
    const gone = aParty({ ...other, status: 'no_show', endedAt: at('21:45') })
    expect(judgeCarry(overTable(taken(), 'S4'), aBoard({ parties: [four, gone] }), nowMs).fits).toBe(true)
  })
})
