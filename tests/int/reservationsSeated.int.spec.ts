import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
const staff = {} as Record<'manager' | 'host', Caller & { id: string }>

/** Seven in the evening of a Saturday in Warsaw. */
const seven = '2027-05-15T17:00:00.000Z'
const later = (minutes: number) => new Date(Date.parse(seven) + minutes * 60_000).toISOString()

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(seven) })
  payload = await openPayload()
  for (const role of ['manager', 'host'] as const) staff[role] = await signIn(payload, role, `seated-${role}`)
})
beforeEach(() => {
  vi.setSystemTime(seven)
})
afterAll(() => {
  vi.useRealTimers()
})

type Answered = {
  doc?: { id: string; status: string; tables: string[]; startsAt: string; endsAt: string | null }
  errors?: { code: string }[]
}

const walkIn = async (room: Room, table: number, partySize = 2) => {
  const data = { venue: room.venue, status: 'seated', source: 'walk_in', startsAt: seven, partySize }
  const { status, body } = await ask<Answered>('POST /api/reservations?depth=0', {
    as: staff.host,
    body: { ...data, tables: [room.tables[table]] },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc!.id
}
const change = async (id: string, data: object, as: Caller = staff.host) => {
  const { status, body } = await ask<Answered>(`PATCH /api/reservations/${id}?depth=0`, { as, body: data })
  return { status, code: body.errors?.[0]?.code, doc: body.doc }
}
const held = async (room: Room) => {
  const { rows } = await (payload.db as unknown as PostgresAdapter).drizzle.execute(sql`
    select reservation_id as id, table_id as table, to_char(lower(period) at time zone 'UTC', 'HH24:MI') as from,
      to_char(upper(period) at time zone 'UTC', 'HH24:MI') as to
    from occupancies where venue_id = ${room.venue}::uuid and active order by lower(period), table_id`)
  return rows
}

describe('a party that sits', () => {
  it('does not move to a table where another party sits, however late that one came', async () => {
    const room = await openRoom(payload, { tables: [{}, {}] })
    const first = await walkIn(room, 0)
    vi.setSystemTime(later(30))
    const second = await walkIn(room, 1)
    vi.setSystemTime(later(45))
    expect(await change(first, { tables: [room.tables[1]] })).toMatchObject({
      status: 409,
      code: 'SLOT_TAKEN',
    })
    expect(await held(room)).toMatchObject([
      { id: first, table: room.tables[0], from: '17:00', to: '19:00' },
      { id: second, table: room.tables[1], from: '17:30', to: '19:30' },
    ])
  })

  it('moves to a table that others have left, or never came to', async () => {
    const room = await openRoom(payload, { tables: [{}, {}, {}] })
    const first = await walkIn(room, 0)
    vi.setSystemTime(later(5))
    const second = await walkIn(room, 1)
    const data = { venue: room.venue, tables: [room.tables[2]], startsAt: later(5), endsAt: later(35) }
    await ask('POST /api/reservations', { as: staff.host, body: { ...data, partySize: 2 } })
    vi.setSystemTime(later(30))
    await change(second, { status: 'completed' })
    vi.setSystemTime(later(45))
    const heldBy = async (id: string) => (await held(room)).filter((row) => row.id === id)
    expect((await change(first, { tables: [room.tables[1]] })).status).toBe(200)
    expect(await heldBy(first)).toMatchObject([{ table: room.tables[1], from: '17:00', to: '19:00' }])
    expect((await change(first, { tables: [room.tables[2]] })).status).toBe(200)
    expect(await heldBy(first)).toMatchObject([{ table: room.tables[2], from: '17:45', to: '19:00' }])
  })

  it('is not called back from a mis-tap to a table that others have by now', async () => {
    const room = await openRoom(payload)
    const first = await walkIn(room, 0)
    vi.setSystemTime(later(30))
    await change(first, { status: 'completed' })
    vi.setSystemTime(later(35))
    await walkIn(room, 0)
    vi.setSystemTime(later(40))
    expect(await change(first, { status: 'seated' }, staff.manager)).toMatchObject({
      status: 409,
      code: 'SLOT_TAKEN',
    })
  })

  it('is called back to its own table while nobody has it', async () => {
    const room = await openRoom(payload)
    const first = await walkIn(room, 0)
    vi.setSystemTime(later(30))
    await change(first, { status: 'completed' })
    expect(await change(first, { status: 'seated' }, staff.manager)).toMatchObject({ status: 200 })
    expect(await held(room)).toMatchObject([{ from: '17:00', to: '19:00' }])
  })

  it('leaves after it came, within a day, and came when it came', async () => {
    const room = await openRoom(payload)
    const first = await walkIn(room, 0)
    for (const data of [
      { endsAt: later(-30) },
      { endsAt: seven },
      { endsAt: '2099-01-01T00:00:00.000Z' },
      { startsAt: later(24 * 60) },
      { startsAt: later(180) },
    ])
      expect(await change(first, data), JSON.stringify(data)).toMatchObject({
        status: 400,
        code: 'VALIDATION',
      })
    expect(await held(room)).toMatchObject([{ from: '17:00', to: '19:00' }])
  })

  it('keeps its end when the field is emptied', async () => {
    const room = await openRoom(payload)
    const first = await walkIn(room, 0)
    expect(await change(first, { endsAt: null })).toMatchObject({ doc: { endsAt: later(120) } })
    expect(await held(room)).toMatchObject([{ from: '17:00', to: '19:00' }])
  })
})

describe('an end set by hand', () => {
  const booked = async (room: Room, data: object = {}) => {
    const { body } = await ask<Answered>('POST /api/reservations?depth=0', {
      as: staff.host,
      body: { venue: room.venue, startsAt: later(120), partySize: 2, ...data },
    })
    return body.doc!.id
  }

  it('that is emptied is that of the rules again', async () => {
    const room = await openRoom(payload)
    const id = await booked(room, { endsAt: later(300) })
    expect(await change(id, { endsAt: null })).toMatchObject({ doc: { endsAt: later(240) } })
    expect(await held(room)).toMatchObject([{ from: '19:00', to: '21:00' }])
  })

  it('keeps no table for days, whatever the reason', async () => {
    const room = await openRoom(payload)
    const id = await booked(room)
    const data = { endsAt: '2027-06-15T17:00:00.000Z', overrideReason: 'A long evening' }
    expect((await change(id, data)).status).toBe(400)
    expect(await held(room)).toMatchObject([{ from: '19:00', to: '21:00' }])
  })
})
