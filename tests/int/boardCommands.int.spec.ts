import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { BoardParty } from '@/domain/board/board'
import type { CommandDone, MovePreview, WalkInOffers } from '@/domain/board/commands'
import { ask, signIn, type Caller } from '../helpers/asking'
import { newKey } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let room: Room
let host: Caller & { id: string }
let manager: Caller & { id: string }
let bartender: Caller & { id: string }

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-15T21:42:00+02:00') })
  payload = await openPayload()
  host = await signIn(payload, 'host', 'gestures-host')
  manager = await signIn(payload, 'manager', 'gestures-manager')
  bartender = await signIn(payload, 'bartender', 'gestures-bartender')
})

afterAll(() => vi.useRealTimers())

const open = async () => {
  room = await openRoom(payload, {
    tables: [
      { minParty: 1, maxParty: 2 },
      { minParty: 2, maxParty: 4 },
      { minParty: 2, maxParty: 4 },
      { minParty: 1, maxParty: 2 },
    ],
  })
}

const at = (time: string, day = '15') => `2027-05-${day}T${time}:00+02:00`

const book = (time: string, partySize: number, table: number, name = 'Karolina Dudek', more: object = {}) =>
  payload.create({
    collection: 'reservations',
    data: {
      venue: room.venue,
      startsAt: new Date(at(time)).toISOString(),
      partySize,
      tables: [room.tables[table]!],
      guest: { name },
      ...more,
    },
    context: { now: room.now },
  })

type Refused = {
  errors: {
    code: string
    data?: {
      current?: BoardParty
      sent?: object
      preview?: MovePreview
      allowed?: string[]
      reason?: string
      override?: string
    }
  }[]
}

const post = <T = CommandDone & Refused>(path: string, body: object, as: Caller = host, key = newKey()) =>
  ask<T>(`POST /api/reservations/${path}`, { as, body, headers: { 'idempotency-key': key } })

describe('a status of the board', () => {
  it('is given and taken back', async () => {
    await open()
    const { id } = await book('21:30', 2, 0)
    const arrived = await post(`${id}/status`, { revision: 1, to: 'arrived' })
    expect(arrived.status, JSON.stringify(arrived.body)).toBe(200)
    expect(arrived.body.parties[0]).toMatchObject({ status: 'arrived', revision: 2 })
    expect(arrived.body.undo).toEqual({ path: `${id}/status`, body: { revision: 2, to: 'confirmed' } })
    const back = await post(arrived.body.undo!.path, arrived.body.undo!.body)
    expect(back.body.parties[0]).toMatchObject({ status: 'confirmed', revision: 3 })
  })

  it('of an older version is refused with both versions', async () => {
    await open()
    const { id } = await book('21:30', 2, 0)
    await post(`${id}/status`, { revision: 1, to: 'arrived' }, manager)
    const { status, body } = await post(`${id}/status`, { revision: 1, to: 'seated' })
    expect(status).toBe(409)
    expect(body.errors[0]).toMatchObject({
      code: 'STALE_REVISION',
      data: { current: { id, status: 'arrived', revision: 2 }, sent: { revision: 1, to: 'seated' } },
    })
  })

  it('that cannot follow names those that can', async () => {
    await open()
    const { id } = await book('23:00', 2, 0)
    const { status, body } = await post(`${id}/status`, { revision: 1, to: 'no_show' })
    expect(status).toBe(409)
    expect(body.errors[0]?.code).toBe('INVALID_TRANSITION')
    expect(body.errors[0]?.data?.allowed).toContain('seated')
  })

  it('is carried out once, however often it is sent', async () => {
    await open()
    const { id } = await book('21:30', 2, 0)
    const key = newKey()
    const first = await post(`${id}/status`, { revision: 1, to: 'seated' }, host, key)
    const again = await post(`${id}/status`, { revision: 1, to: 'seated' }, host, key)
    expect(first.status).toBe(200)
    expect(again.status).toBe(200)
    expect(again.body.parties[0]).toMatchObject({ status: 'seated', revision: 2 })
    expect(
      (await ask(`POST /api/reservations/${id}/status`, { as: host, body: { revision: 2, to: 'completed' } }))
        .status,
    ).toBe(422)
  })

  it('bartenders mark who has come and who sits, and nothing else', async () => {
    await open()
    const { id } = await book('21:30', 2, 0, 'Ola', { notes: 'Przy barze' })
    const seated = await post(`${id}/status`, { revision: 1, to: 'seated' }, bartender)
    expect(seated.status, JSON.stringify(seated.body)).toBe(200)
    expect(seated.body.parties[0]).not.toHaveProperty('notes')
    for (const [path, body] of [
      [`${id}/status`, { revision: 2, to: 'completed' }],
      [`${id}/status`, { revision: 2, to: 'cancelled_venue' }],
      [`${id}/move`, { revision: 2, tables: [room.tables[1]] }],
      [`${id}/preview-move`, { tables: [room.tables[1]] }],
      ['walk-in', { venue: room.slug, partySize: 2 }],
      ['swap', { a: { id, revision: 2 }, b: { id, revision: 2 } }],
    ] as const)
      expect((await post(path, body, bartender)).status, path).toBe(403)
    const late = await book('21:30', 2, 3)
    await post(`${late.id}/status`, { revision: 1, to: 'arrived' }, host)
    const stale = await post(`${late.id}/status`, { revision: 1, to: 'seated' }, bartender)
    expect(stale.body.errors[0]?.data?.current).not.toHaveProperty('phone')
  })
})

describe('a move', () => {
  it('goes to the table and time it is dropped on, and back', async () => {
    await open()
    const { id } = await book('22:00', 2, 1)
    const moved = await post(`${id}/move`, { revision: 1, startsAt: at('22:30'), tables: [room.tables[2]] })
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
    expect(moved.body.parties[0]).toMatchObject({
      startsAt: at('22:30'),
      tables: [room.tables[2]],
      revision: 2,
    })
    const back = await post(moved.body.undo!.path, moved.body.undo!.body)
    expect(back.body.parties[0]).toMatchObject({
      startsAt: at('22:00'),
      endsAt: at('00:00', '16'),
      tables: [room.tables[1]],
    })
  })

  it('stretches the stay', async () => {
    await open()
    const { id } = await book('22:00', 2, 1)
    const { body } = await post(`${id}/move`, { revision: 1, endsAt: at('00:45', '16') })
    expect(body.parties[0]).toMatchObject({ startsAt: at('22:00'), endsAt: at('00:45', '16') })
  })

  it('onto a party is refused with its name and what would do, and changes nothing', async () => {
    await open()
    const { id } = await book('21:45', 3, 1, 'Dominika Sikora')
    const other = await book('23:00', 4, 2, 'Wiktor Rudzik')
    const { status, body } = await post(`${id}/move`, { revision: 1, tables: [room.tables[2]] })
    expect(status, JSON.stringify(body)).toBe(409)
    expect(body.errors[0]).toMatchObject({
      code: 'SLOT_TAKEN',
      data: {
        preview: {
          fits: false,
          conflicts: [
            { kind: 'party', id: other.id, name: 'Wiktor Rudzik', partySize: 4, overlapMinutes: 45 },
          ],
          ways: {
            shorter: { endsAt: at('23:00'), minutes: 75 },
            later: { startsAt: at('01:00', '16') },
          },
        },
      },
    })
    const unchanged = await payload.findByID({ collection: 'reservations', id, depth: 0 })
    expect(unchanged).toMatchObject({ revision: 1, tables: [room.tables[1]] })
  })

  it('is told beforehand what it would do, table by table, without writing', async () => {
    await open()
    const { id } = await book('22:00', 3, 1, 'Ola')
    await book('22:00', 4, 2, 'Wiktor')
    const preview = (change: object) => post<MovePreview>(`${id}/preview-move`, change)
    const { body } = await preview({ tables: [room.tables[2]] })
    expect(body).toMatchObject({ fits: false, reason: 'NO_TABLE' })
    expect(
      Object.fromEntries(body.rows.map(({ tableId, is }) => [room.tables.indexOf(tableId), is])),
    ).toEqual({ 0: 'too-small', 1: 'free', 2: 'taken', 3: 'too-small' })
    const free = await preview({ startsAt: at('00:30', '16'), tables: [room.tables[2]] })
    expect(free.body).toMatchObject({
      fits: true,
      conflicts: [],
      startsAt: at('00:30', '16'),
      endsAt: at('02:30', '16'),
    })
    expect(await payload.findByID({ collection: 'reservations', id, depth: 0 })).toMatchObject({
      revision: 1,
    })
  })

  it('to whatever is free takes the best; without any table is for managers, with a reason', async () => {
    await open()
    const { id } = await book('22:00', 4, 1)
    const best = await post(`${id}/move`, { revision: 1, startsAt: at('22:15'), tables: [] })
    expect(best.body.parties[0]?.tables).toHaveLength(1)
    await book('22:00', 4, 1 + Number(best.body.parties[0]?.tables[0] === room.tables[1]), 'Wiktor')
    const big = { revision: 2, partySize: 7, tables: [], reason: 'Stali goście' }
    expect((await post(`${id}/move`, big)).body.errors[0]?.code).toBe('NO_TABLE')
    const done = await post(`${id}/move`, big, manager)
    expect(done.status, JSON.stringify(done.body)).toBe(200)
    expect(done.body.parties[0]).toMatchObject({ needsTable: true, tables: [] })
  })
})

describe('two parties', () => {
  it('change tables, and change back', async () => {
    await open()
    const a = await book('22:00', 3, 1, 'Ola')
    const b = await book('22:00', 4, 2, 'Wiktor')
    const swapped = await post('swap', { a: { id: a.id, revision: 1 }, b: { id: b.id, revision: 1 } })
    expect(swapped.status, JSON.stringify(swapped.body)).toBe(200)
    expect(swapped.body.parties.map(({ tables }) => tables)).toEqual([[room.tables[2]], [room.tables[1]]])
    const back = await post(swapped.body.undo!.path, swapped.body.undo!.body)
    expect(back.body.parties.map(({ tables }) => tables)).toEqual([[room.tables[1]], [room.tables[2]]])
  })

  it('of which one has changed meanwhile stay where they are', async () => {
    await open()
    const a = await book('22:00', 3, 1, 'Ola')
    const b = await book('22:00', 4, 2, 'Wiktor')
    await post(`${b.id}/move`, { revision: 1, partySize: 3 })
    const { status, body } = await post('swap', {
      a: { id: a.id, revision: 1 },
      b: { id: b.id, revision: 1 },
    })
    expect(status).toBe(409)
    expect(body.errors[0]?.code).toBe('STALE_REVISION')
    expect(await payload.findByID({ collection: 'reservations', id: a.id, depth: 0 })).toMatchObject({
      tables: [room.tables[1]],
    })
  })
})

describe('a party at the door', () => {
  it('is offered the smallest table and how long it stays free, and seated there', async () => {
    await open()
    await book('23:00', 2, 0)
    await book('22:00', 2, 3)
    const { body } = await ask<WalkInOffers>(`GET /api/reservations/walk-in?venue=${room.slug}`, { as: host })
    const offerFor = (partySize: number) => body.offers.find((offer) => offer.partySize === partySize)
    expect(offerFor(4)).toMatchObject({ tables: [expect.any(String)], freeUntil: null })
    expect(offerFor(1)).toMatchObject({ tables: [room.tables[0]], freeUntil: at('23:00') })
    expect(offerFor(8)).toMatchObject({ tables: null })

    const seated = await post('walk-in', {
      venue: room.slug,
      partySize: 1,
      tables: offerFor(1)!.tables!,
    })
    expect(seated.status, JSON.stringify(seated.body)).toBe(201)
    expect(seated.body.parties[0]).toMatchObject({
      status: 'seated',
      source: 'walk_in',
      tables: [room.tables[0]],
      keptUntil: at('23:00'),
    })
  })

  it('that was tapped in by mistake is taken back, for ten minutes', async () => {
    await open()
    const seated = await post('walk-in', { venue: room.slug, partySize: 2 })
    const back = await post(seated.body.undo!.path, seated.body.undo!.body)
    expect(back.status, JSON.stringify(back.body)).toBe(200)
    expect(back.body.parties[0]).toMatchObject({ status: 'cancelled_guest', keptUntil: null })

    const late = await post('walk-in', { venue: room.slug, partySize: 2 })
    vi.setSystemTime(new Date('2027-05-15T21:53:00+02:00'))
    const refused = await post(late.body.undo!.path, late.body.undo!.body)
    vi.setSystemTime(new Date('2027-05-15T21:42:00+02:00'))
    expect(refused.body.errors[0]?.code).toBe('INVALID_TRANSITION')
    const { id } = late.body.parties[0]!
    expect(await payload.findByID({ collection: 'reservations', id, depth: 0 })).toMatchObject({
      status: 'seated',
      revision: 1,
    })
  })

  it('is seated once when the answer was lost', async () => {
    await open()
    const key = newKey()
    const body = { venue: room.slug, partySize: 2 }
    const first = await post('walk-in', body, host, key)
    const again = await post('walk-in', body, host, key)
    expect(again.body.parties[0]?.id).toBe(first.body.parties[0]?.id)
    expect(again.status).toBe(201)
  })

  it('from the waiting list sits down where it is told to', async () => {
    await open()
    const { id } = await payload.create({
      collection: 'reservations',
      data: {
        venue: room.venue,
        startsAt: new Date(at('21:45')).toISOString(),
        partySize: 2,
        status: 'waitlisted',
        guest: { name: 'Hanna' },
      },
      context: { now: room.now },
    })
    const { status, body } = await post(`${id}/status`, {
      revision: 1,
      to: 'seated',
      tables: [room.tables[1]],
    })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.parties[0]).toMatchObject({ status: 'seated', tables: [room.tables[1]] })
  })

  it('from the waiting list is offered a table for as long as the venue says', async () => {
    await open()
    const { id } = await payload.create({
      collection: 'reservations',
      data: {
        venue: room.venue,
        startsAt: new Date(at('22:00')).toISOString(),
        partySize: 2,
        status: 'waitlisted',
        guest: { name: 'Hanna' },
      },
      context: { now: room.now },
    })
    const { status, body } = await post(`${id}/status`, { revision: 1, to: 'held', tables: [room.tables[1]] })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.parties[0]).toMatchObject({ status: 'held', tables: [room.tables[1]], lapsesAt: at('21:57') })
  })
})

describe('the floor plan', () => {
  it('is drawn by managers and not by hosts', async () => {
    await open()
    const table = room.tables[0]!
    const place = (as: Caller) =>
      ask(`PATCH /api/tables/${table}`, { as, body: { plan: { xCm: 120, yCm: 80, rotationDegrees: 90 } } })
    expect((await place(host)).status).toBe(403)
    expect((await place(bartender)).status).toBe(403)
    expect((await place(manager)).status).toBe(200)
  })
})
