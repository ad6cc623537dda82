import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
const staff = {} as Record<'owner' | 'manager' | 'host' | 'bartender', Caller & { id: string }>

/** A Saturday in May at four in the afternoon in Warsaw. */
const afternoon = '2027-05-15T14:00:00.000Z'
/** Seven in the evening of that Saturday. */
const seven = '2027-05-15T17:00:00.000Z'

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(afternoon) })
  payload = await openPayload()
  for (const role of ['owner', 'manager', 'host', 'bartender'] as const)
    staff[role] = await signIn(payload, role, `floor-${role}`)
})

afterEach(() => {
  vi.setSystemTime(afternoon)
})

type Doc = {
  id: string
  status: string
  tables: string[]
  revision: number
  messageRevision: number
  serviceDate: string
  startsAt: string
  endsAt: string
  reference: string
  overPacing: boolean
  needsTable: boolean
}
type Answered = {
  doc?: Doc
  errors?: { code: string; data?: Record<string, unknown> }[]
}

const book = (room: Room, data: object, as: Caller = staff.host) =>
  ask<Answered>('POST /api/reservations?depth=0', {
    as,
    body: { venue: room.venue, startsAt: seven, partySize: 2, guest: { name: 'Ada' }, ...data },
  })

const change = (id: string, data: object, as: Caller = staff.host) =>
  ask<Answered>(`PATCH /api/reservations/${id}?depth=0`, { as, body: data })

async function booked(room: Room, data: object = {}, as?: Caller): Promise<Doc> {
  const { status, body } = await book(room, data, as)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc!
}

const codeOf = ({ status, body }: { status: number; body: Answered }) => [status, body.errors?.[0]?.code]

const occupancies = async (room: Room) => {
  const db = (payload.db as unknown as PostgresAdapter).drizzle
  const { rows } = await db.execute<{
    id: string
    table: string
    from: string
    to: string
    active: boolean
  }>(sql`
    select reservation_id as id, table_id as table, to_char(lower(period) at time zone 'UTC', 'HH24:MI') as from,
      to_char(upper(period) at time zone 'UTC', 'HH24:MI') as to, active
    from occupancies where venue_id = ${room.venue}::uuid order by lower(period), table_id`)
  return rows
}
const heldTables = async (room: Room) => (await occupancies(room)).filter(({ active }) => active)

describe('a booking by staff', () => {
  it('gets a table, a night, an end, and a reference that can be read aloud', async () => {
    const room = await openRoom(payload)
    const doc = await booked(room)
    expect(doc).toMatchObject({
      status: 'confirmed',
      serviceDate: '2027-05-15',
      endsAt: '2027-05-15T19:00:00.000Z',
      tables: room.tables,
      revision: 1,
      messageRevision: 1,
    })
    expect(doc.reference).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{6}$/)
    expect(await heldTables(room)).toEqual([
      { id: doc.id, table: room.tables[0], from: '17:00', to: '19:00', active: true },
    ])
  })

  it('onto a taken table is refused with the nearest free starts, in REST and in GraphQL', async () => {
    const room = await openRoom(payload)
    await booked(room)
    const rest = await book(room, { tables: room.tables })
    expect(codeOf(rest)).toEqual([409, 'SLOT_TAKEN'])
    expect(rest.body.errors![0]!.data!.alternatives).toMatchObject([
      { startsAt: '2027-05-15T21:00:00+02:00', label: '21:00' },
      { label: '21:30' },
      { label: '22:00' },
    ])
    const graphql = await askGraphql(
      `mutation ($venue: String!, $tables: [String]) {
        createReservation(data: { venue: $venue, startsAt: "${seven}", partySize: 2, tables: $tables }) { id }
      }`,
      { as: staff.owner, variables: { venue: room.venue, tables: room.tables } },
    )
    expect(graphql.body.errors?.[0]?.extensions).toMatchObject({ code: 'SLOT_TAKEN', statusCode: 409 })
  })

  it('case 20: nobody moves a party onto a busy table or time, the owner neither', async () => {
    const room = await openRoom(payload, { tables: [{}, {}] })
    const first = await booked(room, { tables: [room.tables[0]] })
    const second = await booked(room, { tables: [room.tables[1]] })
    expect(codeOf(await change(second.id, { tables: [room.tables[0]] }, staff.owner))).toEqual([
      409,
      'SLOT_TAKEN',
    ])
    const graphql = await askGraphql(
      `mutation { updateReservation(id: "${second.id}", data: { tables: ["${room.tables[0]}"] }) { id } }`,
      { as: staff.owner },
    )
    expect(graphql.body.errors?.[0]?.extensions).toMatchObject({ code: 'SLOT_TAKEN' })
    expect((await heldTables(room)).map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted())
  })
})

describe('a change', () => {
  it('case 27: moves half an hour later on the same table', async () => {
    const room = await openRoom(payload)
    const doc = await booked(room)
    const { status, body } = await change(doc.id, { startsAt: '2027-05-15T17:30:00.000Z' })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.doc).toMatchObject({
      tables: room.tables,
      endsAt: '2027-05-15T19:30:00.000Z',
      revision: 2,
      messageRevision: 2,
    })
    expect(await heldTables(room)).toMatchObject([{ from: '17:30', to: '19:30' }])
  })

  it('case 28: that fails leaves everything as it was', async () => {
    const room = await openRoom(payload)
    const doc = await booked(room)
    await booked(room, { startsAt: '2027-05-15T19:00:00.000Z' })
    const answer = await change(doc.id, { startsAt: '2027-05-15T19:00:00.000Z' })
    expect(codeOf(answer)).toEqual([409, 'SLOT_TAKEN'])
    expect(await heldTables(room)).toMatchObject([
      { id: doc.id, from: '17:00', to: '19:00' },
      { from: '19:00', to: '21:00' },
    ])
    expect(await payload.findByID({ collection: 'reservations', id: doc.id, depth: 0 })).toMatchObject({
      startsAt: seven,
      revision: 1,
    })
  })

  it('from one date to another takes its place there', async () => {
    const room = await openRoom(payload)
    const doc = await booked(room)
    const { body } = await change(doc.id, { startsAt: '2027-05-16T23:00:00.000Z' })
    expect(body.doc).toMatchObject({ serviceDate: '2027-05-16', tables: room.tables })
    expect(await heldTables(room)).toMatchObject([{ id: doc.id, from: '23:00', to: '01:00' }])
  })

  it('of notes alone tells the guest nothing', async () => {
    const room = await openRoom(payload)
    const doc = await booked(room)
    const { body } = await change(doc.id, { notes: 'By the window' })
    expect(body.doc).toMatchObject({ revision: 2, messageRevision: 1 })
  })

  it('case 56: from a stale tab is refused, with what is there now', async () => {
    const room = await openRoom(payload)
    const doc = await booked(room)
    await change(doc.id, { revision: doc.revision, partySize: 3 })
    const answer = await change(doc.id, { revision: doc.revision, partySize: 4 }, staff.manager)
    expect(codeOf(answer)).toEqual([409, 'STALE_REVISION'])
    expect(answer.body.errors![0]!.data).toMatchObject({
      current: { partySize: 3, revision: 2 },
      sent: { partySize: 4, revision: 1 },
    })
    const fresh = await change(doc.id, { revision: 2, partySize: 4 }, staff.manager)
    expect(fresh.body.doc).toMatchObject({ partySize: 4, revision: 3 })
  })

  it('of many at once is refused', async () => {
    const room = await openRoom(payload)
    await booked(room)
    const where = `where[venue][equals]=${room.venue}`
    const patched = await ask<Answered>(`PATCH /api/reservations?${where}`, {
      as: staff.owner,
      body: { partySize: 4 },
    })
    expect(codeOf(patched)).toEqual([400, 'ONE_AT_A_TIME'])
    const deleted = await ask<Answered>(`DELETE /api/reservations?${where}`, { as: staff.owner })
    expect(deleted.status).toBeGreaterThanOrEqual(400)
    expect(await heldTables(room)).toHaveLength(1)
  })
})

describe('a hold that has run out', () => {
  it('gives the table back to the morning it would have reached into', async () => {
    const room = await openRoom(payload)
    const morning = { opens: '06:00', lastSeating: '10:00', closes: '12:00', turnMinutes: 60 }
    const weekdays = ['sunday' as const]
    await payload.create({
      collection: 'services',
      data: { venue: room.venue, name: 'Breakfast', weekdays, ...morning },
    })
    const untilSeven = { startsAt: '2027-05-16T01:00:00.000Z', endsAt: '2027-05-16T05:00:00.000Z' }
    const hold = await booked(room, { ...untilSeven, status: 'held', overrideReason: 'The last ones' })
    expect(hold).toMatchObject({ serviceDate: '2027-05-15', ...untilSeven })

    const halfPastSix = '2027-05-16T04:30:00.000Z'
    expect(codeOf(await book(room, { startsAt: halfPastSix }))).toEqual([409, 'SLOT_TAKEN'])
    vi.setSystemTime(new Date('2027-05-15T14:10:00Z'))
    expect(await booked(room, { startsAt: halfPastSix })).toMatchObject({ serviceDate: '2027-05-16' })
  })
})

describe('what the rules forbid', () => {
  it('case 25: the pacing is for staff to exceed, with a reason', async () => {
    const room = await openRoom(payload, {
      tables: [{}, {}, {}],
      service: { pacing: { maxCovers: 4 } },
    })
    await booked(room, { partySize: 3 })
    expect(codeOf(await book(room, {}))).toEqual([409, 'SLOT_TAKEN'])
    const doc = await booked(room, { overrideReason: 'Regulars' })
    expect(doc.overPacing).toBe(true)
  })

  it('a reason covers the exception it was given for, and not the next one', async () => {
    const room = await openRoom(payload, {
      tables: [{}, {}, {}],
      service: { pacing: { maxCovers: 4 } },
    })
    await booked(room, { partySize: 3 })
    const { id } = await booked(room, { overrideReason: 'Regulars' })
    const nine = { startsAt: '2027-05-15T19:00:00.000Z' }
    expect((await change(id, nine)).body.doc).toMatchObject({ overPacing: false, overrideReason: null })
    expect(codeOf(await change(id, { startsAt: seven }))).toEqual([409, 'SLOT_TAKEN'])
  })

  it('a party without a table is for managers, with a reason', async () => {
    const room = await openRoom(payload)
    await booked(room)
    const asHost = await book(room, { needsTable: true, overrideReason: 'The mayor' })
    expect(codeOf(asHost)).toEqual([409, 'SLOT_TAKEN'])
    expect(codeOf(await book(room, { needsTable: true }, staff.manager))).toEqual([422, 'REASON_REQUIRED'])
    const doc = await booked(room, { needsTable: true, overrideReason: 'The mayor' }, staff.manager)
    expect(doc).toMatchObject({ needsTable: true, tables: [] })
    expect(await heldTables(room)).toHaveLength(1)
  })

  it('hours and parties that cannot be are said by name', async () => {
    const room = await openRoom(payload)
    expect(codeOf(await book(room, { startsAt: '2027-05-15T13:00:00.000Z' }))).toEqual([422, 'OUTSIDE_HOURS'])
    for (const partySize of [-1, 0, 1.5, 1e9]) {
      expect(codeOf(await book(room, { partySize }))).toEqual([400, 'VALIDATION'])
    }
    for (const startsAt of ['9999-01-01T00:00:00Z', '2027-02-30', 'soon', '']) {
      expect((await book(room, { startsAt })).status, startsAt).toBe(400)
    }
    expect(await heldTables(room)).toEqual([])
  })

  it('tables of another venue are not to be had', async () => {
    const [room, other] = [await openRoom(payload), await openRoom(payload)]
    const answer = await book(room, { tables: other.tables })
    expect(answer.status).toBe(422)
    expect(await heldTables(other)).toEqual([])
  })

  it('not even SQL seats two parties at one table', async () => {
    const room = await openRoom(payload, { tables: [{}, {}] })
    const first = await booked(room, { tables: [room.tables[0]] })
    await booked(room, { tables: [room.tables[1]] })
    const db = (payload.db as unknown as PostgresAdapter).drizzle
    const move = db.execute(sql`update occupancies set table_id = ${room.tables[1]}::uuid
      where reservation_id = ${first.id}::uuid`)
    await expect(move).rejects.toMatchObject({ cause: { code: '23P01' } })
  })
})

describe('who works the floor', () => {
  it('a bartender marks who came and who sits, tonight, and nothing else', async () => {
    const room = await openRoom(payload)
    const doc = await booked(room)
    const { bartender } = staff
    expect(codeOf(await change(doc.id, { status: 'cancelled_venue' }, bartender))).toEqual([
      409,
      'INVALID_TRANSITION',
    ])
    const other = await change(doc.id, { partySize: 4, startsAt: '2027-05-15T18:00:00.000Z' }, bartender)
    expect(other.body.doc).toMatchObject({ partySize: 2, startsAt: seven })
    vi.setSystemTime('2027-05-15T17:05:00.000Z')
    const arrived = await change(doc.id, { status: 'arrived', partySize: 9 }, bartender)
    expect(arrived.body.doc).toMatchObject({ status: 'arrived', partySize: 2 })
    const back = await change(doc.id, { status: 'confirmed' }, bartender)
    expect(back.body.doc).toMatchObject({ status: 'confirmed', arrivedAt: null })
    expect((await change(doc.id, { status: 'seated' }, bartender)).body.doc).toMatchObject({
      status: 'seated',
      seatedAt: '2027-05-15T17:05:00.000Z',
    })
    expect((await book(room, {}, bartender)).status).toBe(403)
  })

  it('a bartender does not mark another night, nor take back what a colleague tapped', async () => {
    const room = await openRoom(payload)
    const tomorrow = await booked(room, { startsAt: '2027-05-16T17:00:00.000Z' })
    expect(codeOf(await change(tomorrow.id, { status: 'arrived' }, staff.bartender))).toEqual([
      409,
      'INVALID_TRANSITION',
    ])
    const doc = await booked(room)
    await change(doc.id, { status: 'arrived' }, staff.host)
    expect(codeOf(await change(doc.id, { status: 'confirmed' }, staff.bartender))).toEqual([
      409,
      'INVALID_TRANSITION',
    ])
  })

  it('what the house keeps cannot be sent in', async () => {
    const room = await openRoom(payload)
    const doc = await booked(room, {
      serviceDate: '2001-01-01',
      endsAt: null,
      reference: 'MINE',
      messageRevision: 7,
      seatedAt: seven,
      overPacing: true,
      manage: { tokenHash: 'known', tokenVersion: 4 },
    })
    expect(doc).toMatchObject({ serviceDate: '2027-05-15', messageRevision: 1, overPacing: false })
    expect(doc.reference).not.toBe('MINE')
    const stored = await payload.findByID({
      collection: 'reservations',
      id: doc.id,
      depth: 0,
      showHiddenFields: true,
    })
    expect(stored.manage).toMatchObject({ tokenVersion: 1 })
    expect(stored.manage?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(stored.seatedAt).toBeNull()
  })
})
