import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SlotsExplained } from '@/operations/service/explainSlot'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openVenue, type House } from '../helpers/openVenue'

let payload: Payload
let host: Caller
let house: House

/** Saturday 15 May 2027, 20:00 in Warsaw. */
const eight = '2027-05-15T20:00:00+02:00'

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-10T10:00:00.000Z') })
  payload = await openPayload()
  host = await signIn(payload, 'host')
  house = await openVenue(payload, {
    tables: { S1: [2, 4], S2: [2, 4], S3: [2, 2], S4: [5, 8], S5: [2, 4] },
    service: { pacing: { maxCovers: 6 } },
  })
  const { S1, S2, S5 } = house.tables
  await book('19:00', 4, S1!, 'Karolina Dudek')
  await payload.create({
    collection: 'table-blocks',
    data: {
      venue: house.venue,
      reason: 'Złamana noga',
      startsAt: '2027-05-15T10:00:00.000Z',
      endsAt: '2027-05-16T10:00:00.000Z',
      tables: [S2!],
    },
  })
  await payload.update({ collection: 'tables', id: S5!, data: { active: false } })
})

const book = (time: string, partySize: number, table: string, name: string) =>
  payload.create({
    collection: 'reservations',
    data: {
      venue: house.venue,
      startsAt: new Date(`2027-05-15T${time}:00+02:00`).toISOString(),
      partySize,
      tables: [table],
      guest: { name },
    },
  })

const explain = (query: Record<string, string | number>, as = host) => {
  const asked = new URLSearchParams({ venue: house.venue, partySize: '4' })
  for (const [name, value] of Object.entries(query)) asked.set(name, String(value))
  return ask<SlotsExplained & { errors?: { code: string }[] }>(`GET /api/reservations/explain?${asked}`, {
    as,
  })
}

describe('why a start is gone', () => {
  it('says it table by table, with the party that has it', async () => {
    const { status, body } = await explain({ startsAt: eight })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body).toMatchObject({ serviceDate: '2027-05-15', timeZone: 'Europe/Warsaw' })
    expect(body.start).toMatchObject({ label: '20:00', endLabel: '22:00', free: false, reason: 'NO_TABLE' })
    const seat = (name: string) => body.start?.seats.find((one) => one.name === name)
    expect(seat('S1')).toMatchObject({
      area: 'Sala',
      free: false,
      obstacles: [
        {
          why: 'busy',
          bookings: [{ name: 'Karolina Dudek', partySize: 4, label: '19:00', endLabel: '21:00' }],
        },
      ],
    })
    expect(seat('S2')?.obstacles).toEqual([{ why: 'blocked', blocks: ['Złamana noga'] }])
    expect(seat('S3')?.obstacles).toEqual([{ why: 'too-small', maxParty: 2 }])
    expect(seat('S4')?.obstacles).toEqual([{ why: 'too-large', minParty: 5 }])
    expect(seat('S5')?.obstacles.map(({ why }) => why)).toContain('inactive')
    expect(body.start?.alternatives[0]).toMatchObject({ label: '21:00', free: true })
    expect(body.start?.forStaff).toEqual({ free: true, reason: null, override: null, tables: ['S4'] })
  })

  it('names the rule and its numbers when it is not for want of a table', async () => {
    const { body } = await explain({ startsAt: '2027-05-15T19:00:00+02:00', partySize: 3 })
    expect(body.start).toMatchObject({
      reason: 'PACING',
      pacing: { covers: 4, parties: 1, maxCovers: 6 },
      service: { name: 'Wieczór', opens: '18:00', lastSeating: '03:00', closes: '04:00', turnMinutes: 120 },
      forStaff: { reason: 'PACING', override: 'overPacing' },
    })
  })

  it('tells what is free, and until when', async () => {
    await book('23:00', 2, house.tables.S3!, 'Iga')
    const { body } = await explain({ startsAt: '2027-05-15T21:00:00+02:00', partySize: 2 })
    expect(body.start).toMatchObject({ free: true, reason: null })
    expect(body.start?.seats.find(({ name }) => name === 'S3')).toMatchObject({
      free: true,
      freeUntil: '23:00',
    })
  })

  it('lists a whole night when no start is named', async () => {
    const { body } = await explain({ serviceDate: '2027-05-15' })
    expect(body.start).toBeNull()
    const slot = (label: string) => body.slots.find((one) => one.label === label)
    expect(slot('18:00')).toMatchObject({ free: false, reason: 'NO_TABLE' })
    expect(slot('21:30')).toMatchObject({ free: true, reason: null })
    expect(slot('01:30')).toMatchObject({ isAfterMidnight: true })
  })

  it('knows that one o’clock belongs to the night before', async () => {
    const { body } = await explain({ startsAt: '2027-05-16T01:00:00+02:00' })
    expect(body.serviceDate).toBe('2027-05-15')
  })

  it('refuses what makes no sense', async () => {
    expect((await explain({})).status).toBe(422)
    expect((await explain({ serviceDate: '2027-02-30' })).status).toBe(422)
    expect((await explain({ startsAt: eight, partySize: 0 })).status).toBe(422)
    expect((await explain({ startsAt: eight, partySize: '1.5' })).status).toBe(422)
    expect((await explain({ startsAt: eight, venue: 'nowhere' })).status).toBe(404)
  })

  it('is for those who take bookings', async () => {
    expect((await explain({ startsAt: eight }, await signIn(payload, 'manager'))).status).toBe(200)
    for (const role of ['bartender', 'editor'] as const) {
      expect((await explain({ startsAt: eight }, await signIn(payload, role))).status).toBe(403)
    }
    expect((await explain({ startsAt: eight }, { name: 'stranger', headers: {} })).status).toBe(401)
  })
})
