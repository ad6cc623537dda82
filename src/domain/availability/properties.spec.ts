import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isLapsed } from '../reservation/isLapsed'
import { occupancyOf } from '../reservation/occupancyOf'
import { countsForPacing, holdsTable } from '../reservation/status'
import { hoursOnDate } from '../time/hoursOnDate'
import { CHANNELS, isOnline } from './channel'
import { checkSlot } from './checkSlot'
import { explain } from './explain'
import { findSlots, type FreeSlot, type SlotSearch } from './findSlots'
import { nextAvailabilityChange } from './nextAvailabilityChange'
import type { Night } from './night'
import { anyMoment, anyNight } from './testing/generators'

const anySearch = anyNight.chain((night) =>
  fc.record({
    night: fc.constant(night),
    partySize: fc.integer({ min: 1, max: 10 }),
    channel: fc.constantFrom(...CHANNELS),
    now: anyMoment(night.serviceDate, night.venue),
  }),
)
const forEverySlot = (assertion: (slot: FreeSlot, search: SlotSearch) => void) =>
  fc.assert(
    fc.property(anySearch, (search) => {
      const free = findSlots(search).slots.filter((slot) => slot.free)
      free.forEach((slot) => assertion(slot, search))
    }),
    { numRuns: 60 },
  )

const serviceOf = ({ services }: Night, id: string) => services.find((service) => service.id === id)!

it('no slot lies outside the window of its service, starts too late or off the grid', () => {
  forEverySlot(({ startsAt, endsAt, serviceId }, { night }) => {
    const service = serviceOf(night, serviceId)
    const { start, end } = hoursOnDate(night.serviceDate, service, night.venue.timeZone)
    const elapsed = startsAt.epochMilliseconds - start.epochMilliseconds
    expect(elapsed).toBeGreaterThanOrEqual(0)
    expect(elapsed % (service.slotStepMinutes * 60_000)).toBe(0)
    expect(endsAt.epochMilliseconds).toBeLessThanOrEqual(end.epochMilliseconds)
    expect(startsAt.epochMilliseconds).toBeLessThan(endsAt.epochMilliseconds)
  })
})

it('no slot has passed or lies inside the lead time of guests', () => {
  forEverySlot(({ startsAt, serviceId }, { night, now, channel }) => {
    const lead = isOnline(channel) ? serviceOf(night, serviceId).leadMinutes : 0
    expect(startsAt.epochMilliseconds).toBeGreaterThanOrEqual(now.add({ minutes: lead }).epochMilliseconds)
  })
})

it('no slot is given a table that somebody has, or that is blocked, at any time of the stay and its buffer', () => {
  forEverySlot(({ startsAt, endsAt, match, serviceId }, { night, now }) => {
    const until = endsAt.add({ minutes: serviceOf(night, serviceId).bufferMinutes })
    const overlaps = (start: { epochMilliseconds: number }, end: { epochMilliseconds: number }) =>
      start.epochMilliseconds < until.epochMilliseconds && startsAt.epochMilliseconds < end.epochMilliseconds

    for (const seating of night.seatings) {
      if (!holdsTable(seating.status) || isLapsed(seating, now)) continue
      if (!seating.tableIds.some((id) => match.tableIds.includes(id))) continue
      const { start, end } = occupancyOf(seating)
      expect(overlaps(start, end)).toBe(false)
    }
    for (const block of night.blocks) {
      if (!block.tableIds.some((id) => match.tableIds.includes(id))) continue
      expect(overlaps(block.startsAt, block.endsAt)).toBe(false)
    }
  })
})

it('every slot has a table that is in use, large enough, and open to whoever asks', () => {
  forEverySlot(({ match }, { night, partySize, channel }) => {
    const tables = night.tables.filter(({ id }) => match.tableIds.includes(id))
    expect(tables).toHaveLength(match.tableIds.length)
    expect(tables.every(({ active }) => active)).toBe(true)
    if (!match.isCombination) expect(tables[0]!.maxParty).toBeGreaterThanOrEqual(partySize)
    if (isOnline(channel)) {
      expect(tables.every((table) => table.channel === 'online')).toBe(true)
      if (!match.isCombination) expect(tables[0]!.minParty).toBeLessThanOrEqual(partySize)
    }
  })
})

it('no slot leaves more covers in its bucket than its service allows without overrides', () => {
  forEverySlot(({ startsAt, serviceId }, { night, now, partySize }) => {
    const service = serviceOf(night, serviceId)
    if (service.pacing.maxCovers == null || service.pacingOverrides.length > 0) return
    const stepMs = service.slotStepMinutes * 60_000
    const covers = night.seatings
      .filter((seating) => countsForPacing(seating.status) && !isLapsed(seating, now))
      .filter((seating) => seating.serviceId === null || seating.serviceId === serviceId)
      .filter(({ startsAt: other }) => {
        const since = other.epochMilliseconds - startsAt.epochMilliseconds
        return since >= 0 && since < stepMs
      })
      .reduce((sum, seating) => sum + seating.partySize, 0)
    expect(covers + partySize).toBeLessThanOrEqual(service.pacing.maxCovers)
  })
})

it('parties booked one after another never overlap at a table', () => {
  fc.assert(
    fc.property(anySearch, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), (search, picks) => {
      const channel = 'staff' as const
      let night: Night = { ...search.night, seatings: [] }
      picks.forEach((pick, index) => {
        const free = findSlots({ ...search, night, channel }).slots.filter((slot) => slot.free)
        const slot = free[pick % Math.max(1, free.length)]
        if (!slot) return
        const seating = {
          ...slot,
          id: `N${index}`,
          status: 'confirmed' as const,
          bufferMinutes: serviceOf(night, slot.serviceId).bufferMinutes,
          partySize: search.partySize,
          tableIds: slot.match.tableIds,
          isOnline: false,
        }
        night = { ...night, seatings: [...night.seatings, seating] }
      })
      const stays = night.seatings.flatMap((seating) => {
        const { start, end } = occupancyOf(seating)
        return seating.tableIds.map((id) => ({
          id,
          start: start.epochMilliseconds,
          end: end.epochMilliseconds,
        }))
      })
      stays.forEach((stay, index) => {
        const others = stays.slice(index + 1).filter(({ id }) => id === stay.id)
        expect(others.some(({ start, end }) => start < stay.end && stay.start < end)).toBe(false)
      })
    }),
    { numRuns: 40 },
  )
})

it('equal questions get equal answers, in whatever order the tables, combinations and bookings come', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const { night } = search
      const reversed = {
        ...night,
        services: night.services.toReversed(),
        tables: night.tables.toReversed(),
        combinations: night.combinations.toReversed(),
        seatings: night.seatings.toReversed(),
      }
      const plain = (asked: Night) => JSON.stringify(findSlots({ ...search, night: asked }))
      expect(plain(reversed)).toBe(plain(night))
      expect(plain(night)).toBe(plain(night))
    }),
  )
})

it('the check says of every slot what the list says', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      for (const slot of findSlots(search).slots) {
        const check = checkSlot({ ...search, startsAt: slot.startsAt })
        if (slot.free) {
          expect(check).toMatchObject({
            ok: true,
            serviceId: slot.serviceId,
            match: slot.match,
            turnMinutes: slot.turnMinutes,
          })
          expect(check.ok && check.endsAt.equals(slot.endsAt)).toBe(true)
        } else if (isOnline(search.channel)) {
          expect(check).toMatchObject({ ok: false, reason: slot.reason })
        }
      }
    }),
    { numRuns: 40 },
  )
})

it('the explanation finds a free seat exactly where the check finds one for guests', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      for (const { startsAt, free, ...slot } of findSlots({ ...search, channel: 'online' }).slots) {
        const explained = explain({ ...search, channel: 'online', startsAt, serviceId: slot.serviceId })
        if (free)
          expect([...explained.tables, ...explained.combinations].some((seat) => seat.free)).toBe(true)
      }
    }),
    { numRuns: 20 },
  )
})

it('until the next change of availability the answer stays the same', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const next = nextAvailabilityChange(search)
      const plain = (now: SlotSearch['now']) => JSON.stringify(findSlots({ ...search, now }))
      const last = next ? next.subtract({ milliseconds: 1 }) : search.now.add({ hours: 48 })
      expect(plain(last)).toBe(plain(search.now))
    }),
  )
})
