import { describe, expect, it } from 'vitest'
import { serviceDateOf } from '../time/serviceDateOf'
import { withOffset } from '../time/withOffset'
import { findSlots, type SlotSearch } from './findSlots'
import { servicesOf } from './servicesOf'
import {
  aBlock,
  aNight,
  aSeating,
  aService,
  aTable,
  at,
  aWeeklyService,
  tonight,
  WARSAW,
} from './testing/builders'

const search = (facts: Partial<SlotSearch> = {}) =>
  findSlots({ night: aNight(), partySize: 2, channel: 'online', now: at('2027-03-01T12:00'), ...facts })
const freeLabels = (facts: Partial<SlotSearch> = {}) =>
  search(facts)
    .slots.filter(({ free }) => free)
    .map(({ label }) => label)
const reasonAt = (label: string, facts: Partial<SlotSearch> = {}) => {
  const slot = search(facts).slots.find((one) => one.label === label)
  return slot && (slot.free ? 'free' : slot.reason)
}

describe('the grid of a night', () => {
  it('case 1: an empty Saturday in May has 17 slots, 18:00 to 02:00', () => {
    const labels = freeLabels()
    expect(labels).toHaveLength(17)
    expect([labels[0], labels.at(-1)]).toEqual(['18:00', '02:00'])
  })

  it('case 2: the spring night has 15 slots, the last at 01:00 CET, and no label that the clock skips', () => {
    const { slots } = search({ night: aNight({ serviceDate: '2027-03-27' }) })
    expect(slots).toHaveLength(15)
    expect(withOffset(slots.at(-1)!.startsAt, WARSAW.timeZone)).toBe('2027-03-28T01:00:00+01:00')
    expect(slots.at(-1)!.endsAt.equals(at('2027-03-28T04:00'))).toBe(true)
    expect(slots.filter(({ label }) => label.startsWith('02'))).toEqual([])
  })

  it('the spring night goes on after the gap where its last seating allows', () => {
    const service = aService({ mustEndByClose: false })
    const labels = freeLabels({ night: aNight({ serviceDate: '2027-03-27', services: [service] }) })
    expect(labels.slice(-3)).toEqual(['01:00', '01:30', '03:00'])
  })

  it('case 4: the autumn night has 19 slots, and 02:00 appears twice as two instants', () => {
    const { slots } = search({ night: aNight({ serviceDate: '2027-10-30' }) })
    expect(slots).toHaveLength(19)
    const repeated = slots.filter(({ isRepeatedLabel }) => isRepeatedLabel)
    expect(repeated.map(({ label }) => label)).toEqual(['02:00 CEST', '02:30 CEST', '02:00 CET'])
    expect(repeated.map(({ startsAt }) => withOffset(startsAt, WARSAW.timeZone))).toEqual([
      '2027-10-31T02:00:00+02:00',
      '2027-10-31T02:30:00+02:00',
      '2027-10-31T02:00:00+01:00',
    ])
  })

  it('case 5: at 01:30 CEST of that night 120 minutes end at 02:30 CET', () => {
    const { slots } = search({ night: aNight({ serviceDate: '2027-10-30' }) })
    const slot = slots.find(({ label }) => label === '01:30')!
    expect(slot.endsAt.toString()).toBe('2027-10-31T01:30:00Z')
  })

  it('in the repeated hour a service opens at the first occurrence and seats last at the second', () => {
    const service = aService({ opens: '02:00', lastSeating: '02:30', closes: '05:00', turnMinutes: 30 })
    const night = aNight({
      venue: { ...WARSAW, serviceDayCutoff: '00:00' },
      serviceDate: '2027-10-31',
      services: [service],
    })
    expect(freeLabels({ night })).toEqual(['02:00 CEST', '02:30 CEST', '02:00 CET', '02:30 CET'])
  })

  it('a service that the spring night skips altogether is closed', () => {
    const service = aService({ opens: '02:00', lastSeating: '02:30', closes: '02:45', turnMinutes: 15 })
    const night = aNight({
      venue: { ...WARSAW, serviceDayCutoff: '00:00' },
      serviceDate: '2027-03-28',
      services: [service],
    })
    expect(search({ night })).toMatchObject({ slots: [], reason: 'CLOSED' })
  })

  it('counts in the zone of the venue, whatever that is', () => {
    const venue = { timeZone: 'Pacific/Auckland', serviceDayCutoff: '06:00' }
    const { slots } = search({ night: aNight({ venue }) })
    expect(slots[0]!.startsAt.toString()).toBe('2027-05-15T06:00:00Z')
    expect(slots[0]!.label).toBe('18:00')
  })
})

describe('which night a moment belongs to', () => {
  it('case 7: Sunday 01:00 on the calendar is a slot of Saturday', () => {
    const slot = search().slots.find(({ label }) => label === '01:00')!
    expect(slot.serviceDate).toBe('2027-05-15')
    expect(slot.startsAt.equals(at('2027-05-16T01:00'))).toBe(true)
    expect(serviceDateOf(slot.startsAt, WARSAW)).toBe('2027-05-15')
  })

  it('case 8: a closed Sunday leaves Sunday 01:00 bookable and takes Sunday 20:00 away', () => {
    const weekly = [aWeeklyService()]
    const closed = { serviceDate: '2027-05-16', closed: true, services: [] }
    const saturday = aNight({ services: servicesOf('2027-05-15', weekly, null) })
    const sunday = aNight({
      serviceDate: '2027-05-16',
      services: servicesOf('2027-05-16', weekly, closed),
    })
    expect(reasonAt('01:00', { night: saturday })).toBe('free')
    expect(search({ night: sunday })).toMatchObject({ slots: [], reason: 'CLOSED' })
  })

  it("case 9: on Sunday at 00:45 today's slots are what is left of Saturday, then those of Sunday evening", () => {
    const now = at('2027-05-16T00:45')
    const today = serviceDateOf(now, WARSAW)
    expect(today).toBe('2027-05-15')
    expect(freeLabels({ now, night: aNight({ serviceDate: today }) })).toEqual(['01:00', '01:30', '02:00'])
    expect(freeLabels({ now, night: aNight({ serviceDate: '2027-05-16' }) })[0]).toBe('18:00')
  })
})

describe('how soon and how far ahead guests book', () => {
  it('case 10: with 90 minutes of lead the first slot at 23:10 is 01:00, midnight adds nothing', () => {
    const night = aNight({ services: [aService({ leadMinutes: 90 })] })
    expect(freeLabels({ night, now: tonight('23:10') })[0]).toBe('01:00')
    expect(reasonAt('00:30', { night, now: tonight('23:10') })).toBe('TOO_SOON')
    expect(freeLabels({ night, now: tonight('23:30') })[0]).toBe('01:00')
  })

  it('the lead time has elapsed in a night whose clock goes back', () => {
    const night = aNight({ serviceDate: '2027-10-30', services: [aService({ leadMinutes: 90 })] })
    expect(freeLabels({ night, now: at('2027-10-31T01:10') })[0]).toBe('02:00 CET')
  })

  it('case 11: on Saturday at 02:00, still Friday night, the last of 14 days is Friday + 14', () => {
    const now = at('2027-05-15T02:00')
    const services = [aService({ maxAdvanceDays: 14 })]
    const reasonOn = (serviceDate: string) => search({ now, night: aNight({ serviceDate, services }) }).reason
    expect(reasonOn('2027-05-28')).toBeNull()
    expect(reasonOn('2027-05-29')).toBe('TOO_FAR')
  })

  it('a new date opens at its release time', () => {
    const services = [aService({ maxAdvanceDays: 14, releaseTime: '10:00' })]
    const night = aNight({ serviceDate: '2027-05-29', services })
    expect(search({ night, now: at('2027-05-15T09:59:59') }).reason).toBe('TOO_FAR')
    expect(search({ night, now: at('2027-05-15T10:00') }).reason).toBeNull()
  })

  it('a release after midnight belongs to the night before', () => {
    const services = [aService({ maxAdvanceDays: 14, releaseTime: '00:00' })]
    const night = aNight({ serviceDate: '2027-05-29', services })
    expect(search({ night, now: at('2027-05-15T23:59') }).reason).toBe('TOO_FAR')
    expect(search({ night, now: at('2027-05-16T00:00') }).reason).toBeNull()
  })

  it('from onlineClosesAt on guests book no start of that date, not even a late one', () => {
    const night = aNight({ services: [aService({ onlineClosesAt: '16:00' })] })
    expect(search({ night, now: tonight('15:59') }).reason).toBeNull()
    expect(search({ night, now: tonight('16:00') }).reason).toBe('PAST_CUTOFF')
    expect(search({ night, now: tonight('16:00'), channel: 'google' }).reason).toBe('PAST_CUTOFF')
    expect(search({ night, now: tonight('16:00'), channel: 'staff' }).reason).toBeNull()
  })

  it('staff are held to none of these, but book nothing that has passed', () => {
    const services = [aService({ leadMinutes: 90, maxAdvanceDays: 1 })]
    const now = tonight('23:10')
    expect(freeLabels({ night: aNight({ services }), now, channel: 'staff' })[0]).toBe('23:30')
    expect(
      search({ night: aNight({ serviceDate: '2027-12-31', services }), now, channel: 'staff' }).reason,
    ).toBeNull()
  })
})

describe('parties', () => {
  const night = aNight({ services: [aService({ minParty: 2, maxPartyOnline: 6 })] })

  it('below the minimum and above what guests may book themselves no table is tried', () => {
    expect(search({ night, partySize: 1 }).reason).toBe('PARTY_TOO_SMALL')
    expect(search({ night, partySize: 7 }).reason).toBe('PARTY_TOO_LARGE')
    expect(search({ night, partySize: 6 }).reason).toBe('NO_TABLE')
  })

  it('staff book parties of any size that a table holds', () => {
    expect(search({ night, partySize: 1, channel: 'staff' }).reason).toBeNull()
    expect(search({ night, partySize: 7, channel: 'staff' }).reason).toBe('NO_TABLE')
  })

  it.each([0, -1, 1.5, Number.NaN])('a party of %s is nobody', (partySize) => {
    expect(search({ partySize, channel: 'staff' }).reason).toBe('PARTY_TOO_SMALL')
  })
})

describe('what is taken', () => {
  it('case 12: a table that is taken from 20:00 to 22:00 is free at 22:00, with a buffer of 15 minutes it is not', () => {
    const taken = (bufferMinutes: number) => aNight({ seatings: [aSeating({ bufferMinutes })] })
    expect(reasonAt('22:00', { night: taken(0) })).toBe('free')
    expect(reasonAt('22:00', { night: taken(15) })).toBe('NO_TABLE')
    expect(reasonAt('22:30', { night: taken(15) })).toBe('free')
  })

  it("the new party's own buffer reaches to the next one", () => {
    const night = aNight({ services: [aService({ bufferMinutes: 15 })], seatings: [aSeating()] })
    expect(reasonAt('18:00', { night })).toBe('NO_TABLE')
  })

  it('a short stay inside the asked one is in its way', () => {
    const night = aNight({ seatings: [aSeating({ from: '20:45', to: '21:15' })] })
    expect(reasonAt('20:00', { night })).toBe('NO_TABLE')
  })

  it.each(['cancelled_guest', 'cancelled_venue', 'declined', 'expired', 'no_show', 'waitlisted'] as const)(
    'case 14: a party that is %s holds no table',
    (status) => {
      expect(reasonAt('20:00', { night: aNight({ seatings: [aSeating({ status })] }) })).toBe('free')
    },
  )

  it.each(['held', 'pending_payment', 'pending', 'confirmed', 'arrived', 'seated'] as const)(
    'case 19: a party that is %s holds its table',
    (status) => {
      expect(reasonAt('20:00', { night: aNight({ seatings: [aSeating({ status })] }) })).toBe('NO_TABLE')
    },
  )

  it('case 27: a booking that is moved does not stand in its own way', () => {
    const night = aNight({ seatings: [aSeating()] })
    expect(reasonAt('20:30', { night })).toBe('NO_TABLE')
    expect(reasonAt('20:30', { night, moving: 'R1' })).toBe('free')
  })

  it('case 29: a hold of ten minutes is over by time, whoever has tidied up', () => {
    const hold = aSeating({ status: 'held', holdExpiresAt: at('2027-05-15T12:10:00') })
    const night = aNight({ seatings: [hold] })
    expect(reasonAt('20:00', { night, now: at('2027-05-15T12:09:59') })).toBe('NO_TABLE')
    expect(reasonAt('20:00', { night, now: at('2027-05-15T12:10:00') })).toBe('free')
    expect(reasonAt('20:00', { night, now: at('2027-05-15T12:10:01') })).toBe('free')
  })

  it('an unpaid link and an unanswered request are over by time too', () => {
    for (const status of ['pending_payment', 'pending'] as const) {
      const seating = aSeating({ status, expiresAt: at('2027-05-15T12:00') })
      const night = aNight({ seatings: [seating] })
      expect(reasonAt('20:00', { night, now: at('2027-05-15T11:59') })).toBe('NO_TABLE')
      expect(reasonAt('20:00', { night, now: at('2027-05-15T12:00') })).toBe('free')
    }
  })

  it('case 49: a party that has gone early leaves its table at once', () => {
    const seating = aSeating({ status: 'completed', seatedAt: tonight('20:00') })
    const night = aNight({ seatings: [seating] })
    expect(reasonAt('21:30', { night, now: tonight('21:30') })).toBe('free')
  })

  it('a party that sat down late stays as long as it was to stay', () => {
    const seating = aSeating({ status: 'seated', seatedAt: tonight('20:20') })
    const night = aNight({ seatings: [seating] })
    expect(reasonAt('22:00', { night, now: tonight('20:30') })).toBe('NO_TABLE')
    expect(reasonAt('22:30', { night, now: tonight('20:30') })).toBe('free')
  })

  it('the table of a party that should have left is not offered, however late', () => {
    const seating = aSeating({ status: 'seated', seatedAt: tonight('20:00') })
    const night = aNight({ seatings: [seating] })
    expect(freeLabels({ night, now: tonight('21:59') })).toEqual([
      '22:00',
      '22:30',
      '23:00',
      '23:30',
      '00:00',
      '00:30',
      '01:00',
      '01:30',
      '02:00',
    ])
    expect(freeLabels({ night, now: tonight('22:10') })).toEqual([])
    expect(freeLabels({ night, now: tonight('22:10'), channel: 'staff' })).toEqual([])
  })

  it('what was stored as occupied counts, not what was planned', () => {
    const occupied = { start: tonight('19:30'), end: tonight('23:00') }
    const night = aNight({ seatings: [aSeating({ status: 'seated', occupied })] })
    expect(reasonAt('22:30', { night, now: tonight('20:00') })).toBe('NO_TABLE')
    expect(reasonAt('23:00', { night, now: tonight('20:00') })).toBe('free')
  })

  it('a block closes its tables, its areas, or the house', () => {
    const tables = [aTable(), aTable({ id: 'T2', areaId: 'terrace' })]
    const areasAt20 = (block: Parameters<typeof aBlock>[0]) => {
      const { slots } = search({ night: aNight({ tables, blocks: [aBlock(block)] }) })
      const slot = slots.find(({ label }) => label === '20:00')!
      return slot.free ? slot.areaIds : slot.reason
    }
    expect(areasAt20({ tableIds: ['T1'] })).toEqual(['terrace'])
    expect(areasAt20({ areaIds: ['terrace'] })).toEqual(['room'])
    expect(areasAt20({})).toBe('NO_TABLE')
    expect(areasAt20({ from: '22:00', to: '23:00' })).toEqual(['room', 'terrace'])
  })
})

describe('what a slot says', () => {
  it('how many parties like this could still come', () => {
    const tables = (count: number) =>
      Array.from({ length: count }, (_, index) => aTable({ id: `T${index + 1}` }))
    const remaining = (count: number, facts = {}) => {
      const [slot] = search({ night: aNight({ tables: tables(count), ...facts }) }).slots
      return slot!.free && slot!.remaining
    }
    expect([1, 2, 3, 4].map((count) => remaining(count))).toEqual(['last', 'few', 'few', 'many'])
    expect(remaining(9, { services: [aService({ pacing: { maxCovers: 5 } })] })).toBe('few')
    expect(remaining(9, { services: [aService({ pacing: { onlineCovers: 3 } })] })).toBe('last')
  })

  it('tables and their combination are not counted twice', () => {
    const tables = [aTable(), aTable({ id: 'T2' })]
    const combination = {
      id: 'C',
      tableIds: ['T1', 'T2'],
      minParty: 1,
      maxParty: 8,
      priority: 0,
      channel: 'online' as const,
      active: true,
    }
    const [slot] = search({ night: aNight({ tables, combinations: [combination] }) }).slots
    expect(slot).toMatchObject({ free: true, remaining: 'few' })
  })

  it('a party leaves at closing time where it need not stay its full time', () => {
    const night = aNight({ services: [aService({ mustEndByClose: false })] })
    const { slots } = search({ night })
    expect(slots.at(-1)).toMatchObject({ label: '03:00', leavesAtClose: true, turnMinutes: 120 })
    expect(slots.at(-1)!.endsAt.equals(tonight('04:00'))).toBe(true)
    expect(slots[0]!.leavesAtClose).toBe(false)
  })
})

describe('services that overlap', () => {
  const dinner = aService({ id: 'dinner', opens: '18:00', lastSeating: '22:00', closes: '23:00' })
  const late = aService({
    id: 'late',
    opens: '20:00',
    lastSeating: '02:00',
    closes: '04:00',
    turnMinutes: 60,
  })
  const night = aNight({ services: [late, dinner] })

  it('offer each start once: the first to open, unless only the other can', () => {
    const serviceAt = (label: string) =>
      search({ night })
        .slots.filter((slot) => slot.label === label)
        .map(({ serviceId }) => serviceId)
    expect(serviceAt('20:00')).toEqual(['dinner'])
    expect(serviceAt('21:00')).toEqual(['dinner'])
    expect(serviceAt('21:30')).toEqual(['late'])
  })

  it('the other helps out where the first is full', () => {
    const full = { ...dinner, pacing: { maxCovers: 0 } }
    const { slots } = search({ night: aNight({ services: [full, late] }) })
    expect(slots.find(({ label }) => label === '20:00')).toMatchObject({ free: true, serviceId: 'late' })
    expect(slots.find(({ label }) => label === '19:30')).toMatchObject({ free: false, reason: 'PACING' })
  })

  it('one that is not for guests is closed to them', () => {
    const forStaff = aNight({ services: [aService({ channels: ['staff'] })] })
    expect(search({ night: forStaff }).reason).toBe('CLOSED')
    expect(search({ night: forStaff, channel: 'walkIn' }).reason).toBeNull()
  })
})
