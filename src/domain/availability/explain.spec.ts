import { describe, expect, it } from 'vitest'
import type { SlotRequest } from './checkSlot'
import { explain } from './explain'
import { aBlock, aCombination, aNight, aSeating, aService, aTable, at, tonight } from './testing/builders'

const explained = (facts: Partial<SlotRequest> = {}) =>
  explain({
    night: aNight(),
    startsAt: tonight('20:00'),
    partySize: 3,
    channel: 'online',
    now: at('2027-05-15T12:00'),
    ...facts,
  })

describe('every table says why', () => {
  const night = aNight({
    tables: [
      aTable({ id: 'busy' }),
      aTable({ id: 'small', maxParty: 2 }),
      aTable({ id: 'large', minParty: 6, maxParty: 8 }),
      aTable({ id: 'blocked' }),
      aTable({ id: 'house', channel: 'inHouse' }),
      aTable({ id: 'terrace', areaId: 'terrace' }),
      aTable({ id: 'broken', active: false }),
      aTable({ id: 'late' }),
      aTable({ id: 'free' }),
    ],
    combinations: [aCombination({ id: 'pair', tableIds: ['free', 'busy'] })],
    blocks: [aBlock({ tableIds: ['blocked'] })],
    seatings: [
      aSeating({ tableIds: ['busy'] }),
      aSeating({
        id: 'R2',
        tableIds: ['late'],
        status: 'seated',
        from: '08:00',
        to: '10:00',
        seatedAt: tonight('08:00'),
      }),
      aSeating({ id: 'R3', tableIds: ['free'], from: '23:00', to: '01:00' }),
    ],
  })
  const { tables, combinations } = explained({ night, areaId: 'room' })
  const why = (id: string) => tables.find(({ tableId }) => tableId === id)?.obstacles

  it.each([
    ['busy', { why: 'busy', reservationIds: ['R1'] }],
    ['small', { why: 'too-small', maxParty: 2 }],
    ['large', { why: 'too-large', minParty: 6 }],
    ['blocked', { why: 'blocked', blockIds: ['B1'] }],
    ['house', { why: 'channel' }],
    ['terrace', { why: 'area' }],
    ['broken', { why: 'inactive' }],
    ['late', { why: 'overstayed', reservationIds: ['R2'] }],
  ])('%s', (id, obstacle) => {
    expect(why(id)).toEqual([obstacle])
  })

  it('a free one says until when', () => {
    const verdict = tables.find(({ tableId }) => tableId === 'free')!
    expect(verdict).toMatchObject({ free: true, obstacles: [] })
    expect(verdict.freeUntil?.equals(tonight('23:00'))).toBe(true)
  })

  it('a combination says which of its tables is taken by whom', () => {
    expect(combinations).toMatchObject([
      {
        combinationId: 'pair',
        free: false,
        obstacles: [
          { why: 'too-large', minParty: 5 },
          { why: 'busy', reservationIds: ['R1'] },
        ],
      },
    ])
  })
})

it('gives the numbers of the pacing', () => {
  const night = aNight({
    services: [aService({ pacing: { maxCovers: 10, onlineCovers: 6 } })],
    seatings: [aSeating({ partySize: 8, isOnline: false, tableIds: [] })],
  })
  const { free, reason, pacing } = explained({ night })
  expect({ free, reason }).toEqual({ free: false, reason: 'PACING' })
  expect(pacing).toMatchObject({
    covers: 8,
    parties: 1,
    onlineCovers: 0,
    maxCovers: 10,
    maxParties: null,
    maxOnlineCovers: 6,
  })
  expect(pacing!.startsAt.equals(tonight('20:00'))).toBe(true)
})

it('gives the hours and limits of the service', () => {
  const night = aNight({
    services: [aService({ leadMinutes: 90, maxAdvanceDays: 14, onlineClosesAt: '16:00' })],
  })
  const { service, free, reason, endsAt } = explained({ night })
  expect({ free, reason }).toEqual({ free: true, reason: null })
  expect(endsAt.equals(tonight('22:00'))).toBe(true)
  expect(service).toMatchObject({ id: 'evening', lastDateOnline: '2027-05-29' })
  expect(service!.closesAt.equals(tonight('04:00'))).toBe(true)
  expect(service!.earliestOnline.equals(tonight('13:30'))).toBe(true)
  expect(service!.onlineClosesAt!.equals(tonight('16:00'))).toBe(true)
})

it('outside all services there is none', () => {
  const { service, pacing, free, reason, tables } = explained({ startsAt: tonight('12:00') })
  expect({ service, pacing, free, reason }).toEqual({
    service: null,
    pacing: null,
    free: false,
    reason: 'OUTSIDE_HOURS',
  })
  expect(tables).toMatchObject([{ tableId: 'T1', free: true }])
})
