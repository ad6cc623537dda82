import { describe, expect, it } from 'vitest'
import { alternatives } from './alternatives'
import { checkSlot, refusalCode, type SlotRequest } from './checkSlot'
import { findSlots } from './findSlots'
import type { Seating } from './night'
import { aBlock, aCombination, aNight, aSeating, aService, aTable, at, tonight } from './testing/builders'

const check = (facts: Partial<SlotRequest> & { from?: string } = {}) => {
  const { from = '20:00', ...rest } = facts
  return checkSlot({
    night: aNight(),
    startsAt: tonight(from),
    partySize: 2,
    channel: 'online',
    now: at('2027-03-01T12:00'),
    ...rest,
  })
}
const staff = (facts: Partial<SlotRequest> & { from?: string } = {}) => check({ channel: 'staff', ...facts })
const tablesOf = (answer: ReturnType<typeof check>) => (answer.ok ? answer.match?.tableIds : answer.reason)

describe('a start of the grid', () => {
  it('is given with its end, its service and its table', () => {
    expect(check()).toMatchObject({
      ok: true,
      serviceDate: '2027-05-15',
      serviceId: 'evening',
      turnMinutes: 120,
      match: { tableIds: ['T1'], isCombination: false, combinationId: null },
      flags: { overPacing: false, outsideHours: false, needsTable: false },
      warnings: [],
    })
  })

  it('ends its occupancy with the buffer', () => {
    const answer = check({ night: aNight({ services: [aService({ bufferMinutes: 15 })] }) })
    expect(answer.ok && answer.occupiedUntil.equals(tonight('22:15'))).toBe(true)
  })

  it.each(['20:10', '17:30', '02:30', '03:30'])('guests cannot book %s, which is not on offer', (from) => {
    expect(check({ from })).toMatchObject({ ok: false, reason: 'OUTSIDE_HOURS', override: null })
  })

  it('staff start when they like within the hours, and count for the bucket they start in', () => {
    const night = aNight({
      services: [aService({ pacing: { maxCovers: 4 } })],
      seatings: [aSeating({ tableIds: [], partySize: 3 })],
    })
    expect(staff({ from: '20:10' })).toMatchObject({ ok: true, flags: { outsideHours: false } })
    expect(staff({ from: '20:10', night })).toMatchObject({ ok: false, reason: 'PACING' })
    expect(staff({ from: '20:30', night })).toMatchObject({ ok: true })
  })

  it('does not depend on what a guest claims to be allowed', () => {
    const allow = { overPacing: true, outsideHours: true, needsTable: true, past: true }
    expect(check({ from: '17:00', allow }).ok).toBe(false)
    expect(check({ night: aNight({ tables: [] }), allow }).ok).toBe(false)
    expect(check({ night: aNight({ services: [aService({ pacing: { maxCovers: 1 } })] }), allow }).ok).toBe(
      false,
    )
    expect(check({ now: tonight('21:00'), allow })).toMatchObject({ reason: 'TOO_SOON' })
  })
})

describe('case 3: 120 minutes from 01:30 in the spring night', () => {
  const asked = {
    night: aNight({ serviceDate: '2027-03-27' }),
    startsAt: at('2027-03-28T01:30'),
  }

  it('end past closing time: refused', () => {
    expect(check(asked)).toMatchObject({ ok: false, reason: 'OUTSIDE_HOURS' })
    expect(staff(asked)).toMatchObject({ ok: false, reason: 'OUTSIDE_HOURS', override: 'outsideHours' })
  })

  it('staff who insist are warned: it ends at 04:30 CEST', () => {
    const answer = staff({ ...asked, allow: { outsideHours: true } })
    expect(answer).toMatchObject({ ok: true, serviceId: 'evening', flags: { outsideHours: true } })
    expect(answer.ok && answer.endsAt.toString()).toBe('2027-03-28T02:30:00Z')
  })
})

describe('outside all services', () => {
  it('staff who insist get the stay of the nearest service, no pacing and no service', () => {
    const night = aNight({
      services: [aService({ turnMinutes: 90, bufferMinutes: 10, pacing: { maxCovers: 0 } })],
    })
    expect(staff({ from: '12:00', night })).toMatchObject({ ok: false, override: 'outsideHours' })

    const answer = staff({ from: '12:00', night, allow: { outsideHours: true } })
    expect(answer).toMatchObject({
      ok: true,
      serviceId: null,
      bufferMinutes: 10,
      turnMinutes: 90,
      flags: { outsideHours: true, overPacing: false },
    })
    expect(answer.ok && answer.endsAt.equals(tonight('13:30'))).toBe(true)
  })

  it('also on a closed date', () => {
    const night = aNight({ services: [] })
    expect(check({ night })).toMatchObject({ ok: false, reason: 'CLOSED', override: null })
    expect(staff({ night })).toMatchObject({ ok: false, reason: 'CLOSED', override: 'outsideHours' })
    expect(staff({ night, allow: { outsideHours: true } })).toMatchObject({ ok: true, turnMinutes: 120 })
  })

  it('a taken table stays taken', () => {
    const night = aNight({ services: [], seatings: [aSeating()] })
    expect(staff({ night, from: '21:00', allow: { outsideHours: true } })).toMatchObject({
      ok: false,
      reason: 'NO_TABLE',
      isTaken: true,
    })
  })

  it('nobody is no party there either', () => {
    expect(staff({ from: '12:00', partySize: 0, allow: { outsideHours: true } }).ok).toBe(false)
  })
})

describe('an end set by hand', () => {
  it('is the end, and the turn time what lies between', () => {
    expect(staff({ endsAt: tonight('23:00') })).toMatchObject({ ok: true, turnMinutes: 180 })
    expect(staff({ endsAt: tonight('04:30') })).toMatchObject({ ok: false, override: 'outsideHours' })
  })

  it('lies after the start, whatever is allowed', () => {
    const allow = { outsideHours: true, past: true, needsTable: true }
    expect(staff({ endsAt: tonight('20:00'), allow })).toMatchObject({ ok: false, override: null })
    expect(staff({ endsAt: tonight('19:00'), allow })).toMatchObject({ ok: false, override: null })
  })

  it('is not for guests', () => {
    expect(check({ endsAt: tonight('23:00') })).toMatchObject({ ok: true, turnMinutes: 120 })
  })
})

describe('starts that have passed', () => {
  it('guests cannot take them, staff can tonight', () => {
    const now = tonight('20:15')
    expect(check({ now })).toMatchObject({ ok: false, reason: 'TOO_SOON' })
    expect(staff({ now }).ok).toBe(true)
  })

  it('and on earlier nights when they mean it', () => {
    const now = at('2027-05-17T12:00')
    expect(staff({ now })).toMatchObject({ ok: false, reason: 'TOO_SOON', override: 'past' })
    expect(staff({ now, allow: { past: true } }).ok).toBe(true)
  })
})

describe('which table', () => {
  const twoAndSix = [
    aTable({ id: 'deuce', minParty: 2, maxParty: 2 }),
    aTable({ id: 'six-top', minParty: 2, maxParty: 6 }),
  ]

  it('case 21: three guests get the table for two to six, one guest alone gets none but from staff', () => {
    const night = aNight({ tables: twoAndSix })
    expect(tablesOf(check({ night, partySize: 3 }))).toEqual(['six-top'])
    expect(check({ night, partySize: 1 })).toMatchObject({ ok: false, reason: 'NO_TABLE', isTaken: false })
    expect(staff({ night, partySize: 1 })).toMatchObject({
      ok: true,
      match: { tableIds: ['deuce'] },
      warnings: ['belowMinimum'],
    })
  })

  it('case 22: five guests get two tables for four pushed together, and afterwards neither is free', () => {
    const tables = [aTable(), aTable({ id: 'T2' })]
    const night = aNight({ tables, combinations: [aCombination()] })
    expect(check({ night, partySize: 5 })).toMatchObject({
      ok: true,
      match: { tableIds: ['T1', 'T2'], isCombination: true, combinationId: 'T1+T2' },
    })
    const taken = { ...night, seatings: [aSeating({ partySize: 5, tableIds: ['T1', 'T2'] })] }
    expect(check({ night: taken })).toMatchObject({ ok: false, reason: 'NO_TABLE', isTaken: true })
  })

  it('case 23: not if one of the two is booked for half an hour inside', () => {
    const tables = [aTable(), aTable({ id: 'T2' })]
    const seatings = [aSeating({ tableIds: ['T2'], from: '21:00', to: '21:30' })]
    const night = aNight({ tables, combinations: [aCombination()], seatings })
    expect(check({ night, partySize: 5 })).toMatchObject({ ok: false, reason: 'NO_TABLE', isTaken: true })
    expect(refusalCode({ ok: false, reason: 'NO_TABLE', isTaken: true, override: null })).toBe('SLOT_TAKEN')
  })

  it('case 17: who has a combination has its tables, and who has a table has the combination', () => {
    const tables = [aTable(), aTable({ id: 'T2' })]
    const seatings = [aSeating({ tableIds: ['T2'] })]
    const night = aNight({ tables, combinations: [aCombination()], seatings })
    expect(tablesOf(check({ night, partySize: 5 }))).toBe('NO_TABLE')
    expect(tablesOf(check({ night, partySize: 4 }))).toEqual(['T1'])
  })

  it('the one that was just lost to somebody faster is not tried again', () => {
    const night = aNight({ tables: [aTable(), aTable({ id: 'T2', priority: 1 })] })
    expect(tablesOf(check({ night }))).toEqual(['T1'])
    expect(tablesOf(check({ night, exceptTableIds: ['T1'] }))).toEqual(['T2'])
    expect(check({ night, exceptTableIds: ['T1', 'T2'] })).toMatchObject({ ok: false, isTaken: true })
  })

  it('only one of its area for those who wish one', () => {
    const night = aNight({ tables: [aTable(), aTable({ id: 'T2', areaId: 'terrace' })] })
    expect(tablesOf(check({ night, areaId: 'terrace' }))).toEqual(['T2'])
    expect(tablesOf(check({ night, areaId: 'garden' }))).toBe('NO_TABLE')
  })

  it('only one of the areas of the service', () => {
    const tables = [aTable(), aTable({ id: 'T2', areaId: 'terrace' })]
    const night = aNight({ tables, services: [aService({ areaIds: ['terrace'] })] })
    expect(tablesOf(check({ night }))).toEqual(['T2'])
    expect(tablesOf(check({ night, areaId: 'room' }))).toBe('NO_TABLE')
  })

  it('guests get those for everybody, staff those of the house, walk-ins those kept for them', () => {
    const only = (channel: 'online' | 'inHouse' | 'walkIn') => aNight({ tables: [aTable({ channel })] })
    const open = (channel: 'online' | 'inHouse' | 'walkIn') =>
      (['online', 'google', 'staff', 'walkIn'] as const).filter(
        (by) => check({ night: only(channel), channel: by }).ok,
      )
    expect(open('online')).toEqual(['online', 'google', 'staff', 'walkIn'])
    expect(open('inHouse')).toEqual(['staff', 'walkIn'])
    expect(open('walkIn')).toEqual(['walkIn'])
    expect(staff({ night: only('walkIn'), tableIds: ['T1'] }).ok).toBe(true)
  })

  it('a table kept for walk-ins is not given to guests as part of a combination', () => {
    const tables = [aTable(), aTable({ id: 'T2', channel: 'walkIn' })]
    const night = aNight({ tables, combinations: [aCombination()] })
    expect(check({ night, partySize: 5 }).ok).toBe(false)
    expect(check({ night, partySize: 5, channel: 'walkIn' }).ok).toBe(true)
  })

  it('no table that is out of use, nor a combination that lacks one', () => {
    const tables = [aTable({ active: false }), aTable({ id: 'T2' })]
    const night = aNight({
      tables,
      combinations: [aCombination(), aCombination({ id: 'C', tableIds: ['T2', 'T9'] })],
    })
    expect(tablesOf(check({ night }))).toEqual(['T2'])
    expect(tablesOf(check({ night, partySize: 5 }))).toBe('NO_TABLE')
  })

  it('eight at the counter sit on eight seats side by side', () => {
    const tables = Array.from({ length: 12 }, (_, index) =>
      aTable({ id: `S${index + 1}`, maxParty: 1, isCounterSeat: true }),
    )
    const tableIds = tables.slice(0, 8).map(({ id }) => id)
    const counter = aCombination({ id: 'counter', tableIds, minParty: 7, maxParty: 8 })
    const night = aNight({ tables, combinations: [counter] })
    expect(tablesOf(check({ night, partySize: 8 }))).toEqual(tableIds)
    const seatings = [aSeating({ tableIds: ['S8'], partySize: 1 })]
    expect(tablesOf(check({ night: { ...night, seatings }, partySize: 8 }))).toBe('NO_TABLE')
  })
})

describe('tables picked by hand', () => {
  const tables = [aTable(), aTable({ id: 'T2', maxParty: 2 }), aTable({ id: 'T3', areaId: 'terrace' })]

  it('are taken as they are, large enough and free', () => {
    const night = aNight({ tables, seatings: [aSeating()] })
    expect(tablesOf(staff({ night, tableIds: ['T3'] }))).toEqual(['T3'])
    expect(staff({ night, tableIds: ['T1'] })).toMatchObject({
      ok: false,
      reason: 'NO_TABLE',
      isTaken: true,
      tables: [{ tableId: 'T1', free: false, obstacles: [{ why: 'busy', reservationIds: ['R1'] }] }],
    })
    expect(staff({ night, tableIds: ['T2'], partySize: 3 })).toMatchObject({
      ok: false,
      isTaken: false,
      tables: [{ tableId: 'T2', obstacles: [{ why: 'too-small', maxParty: 2 }] }],
    })
    expect(staff({ night, tableIds: ['T9'] })).toMatchObject({ ok: false, isTaken: false })
  })

  it('nobody shares a table, whatever is allowed', () => {
    const allow = { overPacing: true, outsideHours: true, needsTable: true, past: true, groupRequest: true }
    const night = aNight({ tables, seatings: [aSeating()] })
    expect(staff({ night, tableIds: ['T1'], allow }).ok).toBe(false)
  })

  it('may be pushed together though it is no combination, up to four', () => {
    expect(staff({ night: aNight({ tables }), tableIds: ['T1', 'T2'], partySize: 6 })).toMatchObject({
      ok: true,
      match: { isCombination: true, combinationId: null },
      warnings: ['adHocTables'],
    })
    const many = Array.from({ length: 5 }, (_, index) => aTable({ id: `M${index}` }))
    const five = staff({ night: aNight({ tables: many }), tableIds: many.map(({ id }) => id) })
    expect(five).toMatchObject({ ok: false, isTaken: false })
  })

  it('that are a combination seat as many as it says', () => {
    const night = aNight({
      tables: [aTable(), aTable({ id: 'T2' })],
      combinations: [aCombination({ maxParty: 7 })],
    })
    expect(staff({ night, tableIds: ['T2', 'T1'], partySize: 7 })).toMatchObject({
      ok: true,
      match: { combinationId: 'T1+T2' },
      warnings: [],
    })
    expect(staff({ night, tableIds: ['T2', 'T1'], partySize: 8 }).ok).toBe(false)
  })

  it('that are blocked are not free', () => {
    const night = aNight({ tables, blocks: [aBlock({ tableIds: ['T1'] })] })
    expect(staff({ night, tableIds: ['T1'] })).toMatchObject({ ok: false, isTaken: false })
  })

  it('a guest keeps the table that staff gave, and picks no other of theirs', () => {
    const night = aNight({
      tables: [aTable({ channel: 'walkIn', minParty: 4 }), aTable({ id: 'T2', channel: 'inHouse' })],
      seatings: [aSeating()],
    })
    expect(tablesOf(check({ night, moving: 'R1', from: '20:30', tableIds: ['T1'] }))).toEqual(['T1'])
    expect(tablesOf(check({ night, moving: 'R1', from: '20:30', tableIds: ['T2'] }))).toBe('NO_TABLE')
  })

  it('of a party that should have left may be given away for later, not for now', () => {
    const night = aNight({ tables, seatings: [aSeating({ status: 'seated', seatedAt: tonight('20:00') })] })
    const now = tonight('22:10')
    expect(staff({ night, now, tableIds: ['T1'], from: '23:00' }).ok).toBe(true)
    expect(staff({ night, now, tableIds: ['T1'], from: '22:10' }).ok).toBe(false)
  })
})

describe('a party at the door', () => {
  const night = aNight({ seatings: [aSeating()] })

  it('may have the table until the next party comes', () => {
    const answer = check({ channel: 'walkIn', night, from: '19:00', now: tonight('19:00'), tableIds: ['T1'] })
    expect(answer).toMatchObject({ ok: true, warnings: ['cutByNext'] })
    expect(answer.ok && answer.endsAt.equals(tonight('20:00'))).toBe(true)
    expect(answer.ok && answer.occupiedUntil.equals(tonight('20:00'))).toBe(true)
  })

  it('is not sent to such a table by the house, and not to one that is taken', () => {
    expect(check({ channel: 'walkIn', night, from: '19:00', now: tonight('19:00') }).ok).toBe(false)
    expect(check({ channel: 'walkIn', night, now: tonight('20:00'), tableIds: ['T1'] }).ok).toBe(false)
  })
})

describe('pacing', () => {
  const services = [aService({ pacing: { maxCovers: 10 } })]
  const tables = [aTable(), aTable({ id: 'T2' })]
  const eight = aSeating({ partySize: 8, tableIds: [] })

  it('case 25: of 10 covers 8 are taken; four more only with a reason of staff, and flagged', () => {
    const night = aNight({ services, tables, seatings: [eight] })
    expect(check({ night, partySize: 4 })).toMatchObject({
      ok: false,
      reason: 'PACING',
      isTaken: true,
      override: null,
    })
    expect(staff({ night, partySize: 4 })).toMatchObject({ ok: false, override: 'overPacing' })
    expect(staff({ night, partySize: 4, allow: { overPacing: true } })).toMatchObject({
      ok: true,
      flags: { overPacing: true },
    })
    expect(staff({ night, partySize: 2, allow: { overPacing: true } })).toMatchObject({
      ok: true,
      flags: { overPacing: false },
    })
  })

  it('a party that would be too much in an empty house was never possible', () => {
    const answer = check({ night: aNight({ services, tables: [aTable({ maxParty: 20 })] }), partySize: 11 })
    expect(answer).toMatchObject({ ok: false, reason: 'PACING', isTaken: false })
    expect(!answer.ok && refusalCode(answer)).toBe('NO_TABLE')
  })

  it('a party that stays at its time with no more guests takes nothing from anybody', () => {
    const night = aNight({ services, tables, seatings: [eight, aSeating({ id: 'R2', partySize: 4 })] })
    const change = { night, moving: 'R2', tableIds: ['T1'] }
    expect(check({ ...change, partySize: 3 }).ok).toBe(true)
    expect(check({ ...change, partySize: 4 }).ok).toBe(true)
    expect(check({ ...change, partySize: 5 })).toMatchObject({ ok: false, reason: 'PACING' })
  })
})

describe('a change that keeps its start', () => {
  it('is not asked again how soon it is', () => {
    const night = aNight({
      services: [aService({ leadMinutes: 90, onlineClosesAt: '16:00' })],
      seatings: [aSeating({ partySize: 4 })],
    })
    const now = tonight('19:30')
    expect(check({ night, now, moving: 'R1', partySize: 3 }).ok).toBe(true)
    expect(check({ night, now, moving: 'R1', from: '20:30' })).toMatchObject({ reason: 'TOO_SOON' })
    expect(check({ night, now: tonight('20:01'), moving: 'R1' })).toMatchObject({ reason: 'TOO_SOON' })
  })

  it('nor, with no more guests than it had, for the hours, which may have changed since', () => {
    const shorter = [aService({ lastSeating: '19:00', closes: '21:00' })]
    const change = {
      moving: 'R1',
      night: aNight({ services: shorter, seatings: [aSeating({ partySize: 3 })] }),
    }
    expect(check({ ...change, partySize: 2 })).toMatchObject({ ok: true, flags: { outsideHours: true } })
    expect(check({ ...change, partySize: 4 })).toMatchObject({ ok: false, reason: 'OUTSIDE_HOURS' })
    const closed = { ...change.night, services: [] }
    expect(check({ ...change, night: closed, partySize: 2 }).ok).toBe(true)
    expect(check({ ...change, night: closed, partySize: 4 }).ok).toBe(false)
  })

  it('one that was cancelled or has lapsed is booked anew like any other', () => {
    const services = [aService({ pacing: { maxCovers: 3 }, leadMinutes: 600 })]
    const again = (facts: Partial<Seating>) => {
      const seatings = [aSeating(facts), aSeating({ id: 'R2', tableIds: [] })]
      const night = aNight({ services, seatings })
      return staff({ night, moving: 'R1', now: tonight('12:00') })
    }
    expect(again({ status: 'pending' }).ok).toBe(true)
    expect(again({ status: 'cancelled_guest' })).toMatchObject({ ok: false, reason: 'PACING' })
    expect(again({ status: 'held', holdExpiresAt: tonight('11:00') })).toMatchObject({ reason: 'PACING' })
  })

  it('nor whether it is on the grid', () => {
    const night = aNight({ seatings: [aSeating({ from: '20:10' })] })
    expect(check({ night, moving: 'R1', from: '20:10', partySize: 3 }).ok).toBe(true)
  })
})

describe('without a table', () => {
  const night = aNight({ seatings: [aSeating()] })

  it('only who takes that on himself books, and it is flagged', () => {
    expect(staff({ night })).toMatchObject({ ok: false, reason: 'NO_TABLE', override: 'needsTable' })
    expect(staff({ night, allow: { needsTable: true } })).toMatchObject({
      ok: true,
      match: null,
      flags: { needsTable: true },
    })
  })

  it('a free table is given all the same, unless none is wanted', () => {
    expect(staff({ allow: { needsTable: true } })).toMatchObject({ ok: true, match: { tableIds: ['T1'] } })
    expect(staff({ tableIds: [], allow: { needsTable: true } })).toMatchObject({ ok: true, match: null })
    expect(staff({ tableIds: [] })).toMatchObject({ ok: false, override: 'needsTable' })
  })

  it('a large party asks: over the maximum, over the pacing, without a table', () => {
    const large = aNight({ services: [aService({ maxPartyOnline: 6, pacing: { maxCovers: 10 } })] })
    expect(check({ night: large, partySize: 14 })).toMatchObject({
      ok: false,
      reason: 'PARTY_TOO_LARGE',
      override: 'groupRequest',
    })
    expect(check({ night: large, partySize: 14, allow: { groupRequest: true } })).toMatchObject({
      ok: true,
      match: null,
      flags: { needsTable: true, overPacing: true },
    })
  })

  it('a party that could book like any other gets nothing by asking', () => {
    const allow = { groupRequest: true }
    const full = { ...night, services: [aService({ maxPartyOnline: 6 })] }
    expect(check({ night: full, allow })).toMatchObject({ ok: false, reason: 'NO_TABLE' })
    const paced = aNight({ services: [aService({ maxPartyOnline: 6, pacing: { maxCovers: 1 } })] })
    expect(check({ night: paced, allow })).toMatchObject({ ok: false, reason: 'PACING' })
  })
})

describe('services that overlap', () => {
  const dinner = aService({ id: 'dinner', lastSeating: '22:00', closes: '23:00' })
  const late = aService({ id: 'late', opens: '20:00', turnMinutes: 60 })
  const night = aNight({ services: [dinner, late] })

  it('the first takes the party, the other what it cannot, or whichever staff name', () => {
    expect(check({ night })).toMatchObject({ ok: true, serviceId: 'dinner' })
    expect(check({ night, from: '21:30' })).toMatchObject({ ok: true, serviceId: 'late' })
    expect(staff({ night, serviceId: 'late' })).toMatchObject({ ok: true, serviceId: 'late' })
  })

  it('one that needs no override comes before one that does', () => {
    expect(staff({ night, from: '21:30', allow: { outsideHours: true } })).toMatchObject({
      ok: true,
      serviceId: 'late',
      flags: { outsideHours: false },
    })
  })
})

describe('alternatives', () => {
  it('are the three nearest free slots, the earlier first of two equally near', () => {
    const night = aNight({ seatings: [aSeating({ from: '20:00', to: '21:00' })] })
    const { slots } = findSlots({ night, partySize: 2, channel: 'online', now: at('2027-03-01T12:00') })
    const labels = alternatives(slots, tonight('20:00')).map(({ label }) => label)
    expect(labels).toEqual(['21:00', '21:30', '18:00'])
  })

  it('leave out the start itself, and may be fewer', () => {
    const { slots } = findSlots({ night: aNight(), partySize: 2, channel: 'online', now: tonight('01:00') })
    const labels = alternatives(slots, tonight('01:30')).map(({ label }) => label)
    expect(labels).toEqual(['01:00', '02:00'])
  })
})
