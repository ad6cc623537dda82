import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import type { Board, BoardParty } from '@/domain/board/board'
import type { PartySheet } from '@/domain/board/partySheet'
import type { ServiceBook } from '@/domain/board/serviceBook'
import { readBoard } from '@/operations/board/readBoard'
import { ask, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let room: Room
let users: Record<Role, Caller & { id: string }>
const date = '2027-05-15'
/** Saturday night, 21:42 in Warsaw. */
const now = Temporal.Instant.from('2027-05-15T21:42:00+02:00')

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload, {
    tables: [{ maxParty: 2 }, { maxParty: 4 }, { maxParty: 4 }, { minParty: 4, maxParty: 8 }],
    service: { pacing: { maxCovers: 10 } },
  })
  users = {} as typeof users
  for (const role of ['owner', 'manager', 'host', 'bartender', 'editor'] as const)
    users[role] = await signIn(payload, role, `board-${role}`)
})

/** The request of a member of staff, as the operations get it. */
const as = async (role: Role): Promise<PayloadRequest> =>
  createLocalReq({ user: await payload.findByID({ collection: 'users', id: users[role].id }) }, payload)

const at = (time: string, day = '15') => new Date(`2027-05-${day}T${time}:00+02:00`).toISOString()

type Booked = { time: string; partySize?: number; table?: number; name?: string; day?: string; more?: object }
const book = ({ time, partySize = 2, table, name = 'Karolina Dudek', day, more = {} }: Booked) =>
  payload.create({
    collection: 'reservations',
    data: {
      venue: room.venue,
      startsAt: at(time, day),
      partySize,
      ...(table === undefined ? {} : { tables: [room.tables[table]!] }),
      guest: { name, phone: '+48600000118', email: 'karolina@example.com' },
      ...more,
    },
    context: { now: room.now },
  })

const readAs = async (role: Role, when = now) =>
  (await readBoard({ venue: room.slug, serviceDate: date, locale: 'pl', now: when, req: await as(role) }))
    .board

const partyIn = (board: { parties: BoardParty[] }, id: string) =>
  board.parties.find((party) => party.id === id)!

describe('the board of a night', () => {
  it('shows the hours as one piece past midnight, tables by area and who comes when', async () => {
    const { id } = await book({ time: '21:00', partySize: 4, table: 1 })
    const board = await readAs('host')
    expect(board.night).toMatchObject({
      serviceDate: date,
      isTonight: true,
      opensAt: '2027-05-15T18:00:00+02:00',
      closesAt: '2027-05-16T04:00:00+02:00',
    })
    expect(board.night.columns).toHaveLength(20)
    expect(board.night.columns[12]).toMatchObject({ label: '00:00', isAfterMidnight: true })
    expect(board.areas[0]?.tables.map(({ name }) => name)).toEqual(['T1', 'T2', 'T3', 'T4'])
    expect(partyIn(board, id)).toMatchObject({
      status: 'confirmed',
      startsAt: '2027-05-15T21:00:00+02:00',
      endsAt: '2027-05-15T23:00:00+02:00',
      tables: [room.tables[1]],
      name: 'Karolina Dudek',
      revision: 1,
      phone: '+48600000118',
    })
    expect(board.arrivals[6]).toMatchObject({ covers: 4, parties: 1, maxCovers: 10, isFull: false })
  })

  it('is read in one statement, whatever is on it', async () => {
    const req = await as('host')
    const read = () => readBoard({ venue: room.slug, serviceDate: date, locale: 'pl', now, req })
    expect(await countWhile(read)).toBe(1)
  })

  it('names only the statuses that are open to the caller now', async () => {
    const { id } = await book({ time: '20:30', table: 0, name: 'Iga Sowa' })
    const next = (board: { parties: BoardParty[] }) => partyIn(board, id).next.map(({ to }) => to)
    expect(next(await readAs('host'))).toEqual([
      'arrived',
      'seated',
      'no_show',
      'cancelled_guest',
      'cancelled_venue',
    ])
    expect(next(await readAs('bartender'))).toEqual(['arrived', 'seated'])
    const early = await readAs('host', Temporal.Instant.from(at('20:35')))
    expect(partyIn(early, id).next.find(({ to }) => to === 'no_show')).toMatchObject({
      possibleFrom: '2027-05-15T20:45:00+02:00',
    })
  })

  it('keeps the waiting list apart and says what is free for whom', async () => {
    const { id } = await book({
      time: '21:30',
      partySize: 4,
      name: 'Hanna Kubiak',
      more: { status: 'waitlisted', wanted: { from: at('21:30'), to: at('23:00') } },
    })
    const board = await readAs('host')
    expect(board.parties.map((party) => party.id)).not.toContain(id)
    expect(board.waiting).toEqual([
      expect.objectContaining({ id, partySize: 4, fit: { tables: [room.tables[2]], freeUntil: null } }),
    ])
    expect(await readAs('bartender')).not.toHaveProperty('waiting')
  })

  it('says nothing of guests to a bartender', async () => {
    const { id } = await book({
      time: '23:00',
      table: 0,
      more: { allergies: 'orzechy', notes: 'Przy oknie', staffNotes: 'Dzwonić', allergyConsent: true },
    })
    const party = partyIn(await readAs('bartender'), id)
    for (const hidden of ['phone', 'notes', 'staffNotes', 'allergies', 'guest', 'deposit'])
      expect(party).not.toHaveProperty(hidden)
    expect(JSON.stringify(party)).not.toMatch(/orzechy|Przy oknie|Dzwonić|600000118/)
    expect(partyIn(await readAs('host'), id)).toMatchObject({ allergies: 'orzechy', notes: 'Przy oknie' })
  })

  it('says how the deposit stands: the word to a host, the amount to a manager, nothing to a bartender', async () => {
    const { id } = await book({ time: '01:00', day: '16', table: 2 })
    await payload.db.pool.query(
      `update reservations set deposit_state = 'paid', paid_cents = 20000 where id = $1`,
      [id],
    )
    expect(partyIn(await readAs('host'), id).deposit).toEqual({ kind: 'zadatek', state: 'paid' })
    expect(partyIn(await readAs('manager'), id).deposit).toMatchObject({
      amountCents: 20_000,
      currency: 'PLN',
    })
    expect(partyIn(await readAs('bartender'), id)).not.toHaveProperty('deposit')
    const whole = (as: Caller) => ask<Record<string, unknown>>(`GET /api/reservations/${id}?depth=0`, { as })
    expect((await whole(users.host)).body).toMatchObject({ depositState: 'paid' })
    expect((await whole(users.host)).body).not.toHaveProperty('paidCents')
    expect((await whole(users.manager)).body).toMatchObject({ paidCents: 20_000 })
  })

  it('shows a host no other money: no list, no total, nothing given back', async () => {
    const paths = [
      'payments',
      'refunds',
      'ledger-lines',
      'payouts',
      'disputes',
      'reconciliations',
      'payment-tasks',
      'gift-cards',
      'memberships',
      'price-history',
      'reports/nights',
    ]
    for (const path of paths) {
      expect((await ask(`GET /api/${path}`, { as: users.host })).status, path).toBe(403)
      expect((await ask(`GET /api/${path}`, { as: users.bartender })).status, path).toBe(403)
    }
  })

  it('puts on record whose allergies were read, once an hour, and reads without it otherwise', async () => {
    const { id } = await book({
      time: '01:00',
      day: '16',
      table: 0,
      more: { allergies: 'gluten', allergyConsent: true },
    })
    const req = await as('manager')
    const read = () => readBoard({ venue: room.slug, serviceDate: date, locale: 'pl', now, req })
    expect(await countWhile(read)).toBeGreaterThan(1)
    expect(await countWhile(read)).toBe(1)
    const { totalDocs } = await payload.count({
      collection: 'audit-log',
      where: {
        action: { equals: 'read-allergies' },
        documentId: { equals: id },
        actorId: { equals: users.manager.id },
      },
    })
    expect(totalDocs).toBe(1)
  })

  it('shows a hold that has run out as over', async () => {
    const { id } = await book({
      time: '22:00',
      table: 3,
      partySize: 4,
      more: { status: 'held', holdExpiresAt: at('21:00') },
    })
    const board = await readAs('host', Temporal.Now.instant().add({ minutes: 1 }))
    expect(partyIn(board, id)).toMatchObject({ status: 'held' })
    const later = await readAs('host')
    expect(partyIn(later, id)).toMatchObject({ status: 'expired', keptUntil: null, needsTable: false })
  })
})

describe('by address', () => {
  it.each([
    ['owner', 200],
    ['manager', 200],
    ['host', 200],
    ['bartender', 200],
    ['editor', 403],
  ] as const)('%s is answered %d', async (role, status) => {
    const { status: answered, body } = await ask<Board>(
      `GET /api/reservations/board?venue=${room.slug}&date=${date}`,
      { as: users[role] },
    )
    expect(answered, JSON.stringify(body)).toBe(status)
    if (status === 200) expect(body.you).toMatchObject({ role })
  })

  it('strangers are refused, and venues that are not there or not the caller’s', async () => {
    expect((await ask(`GET /api/reservations/board`)).status).toBe(401)
    expect((await ask(`GET /api/reservations/board?venue=nowhere`, { as: users.host })).status).toBe(404)
    expect((await ask(`GET /api/reservations/board?date=tonight`, { as: users.host })).status).toBe(422)
    const other = await openRoom(payload)
    const user = await signIn(payload, 'host', 'board-elsewhere')
    await payload.update({ collection: 'users', id: user.id, data: { venues: [other.venue] } })
    expect((await ask(`GET /api/reservations/board?venue=${room.slug}`, { as: user })).status).toBe(403)
    const own = await ask<Board>(`GET /api/reservations/board`, { as: user })
    expect(own.body.night.venue.id).toBe(other.venue)
  })
})

describe('the sheet of a party', () => {
  it('has guest, history and what cancelling costs, for hosts; the party alone for bartenders', async () => {
    const { id } = await book({ time: '19:00', table: 2, name: 'Filip Jastrząb' })
    await payload.update({
      collection: 'reservations',
      id,
      data: { partySize: 3 },
      context: { now: room.now },
    })
    const { body } = await ask<PartySheet>(`GET /api/reservations/${id}/sheet`, { as: users.host })
    expect(body.party).toMatchObject({ id, revision: 2, partySize: 3 })
    expect(body.guest).toMatchObject({ name: 'Filip Jastrząb', email: 'karolina@example.com' })
    expect(body.history?.map(({ what }) => what)).toEqual([
      { kind: 'partySize', from: 2, to: 3 },
      { kind: 'created', partySize: 2 },
    ])
    // What was paid counts: the policy keeps a share of it.
    await payload.db.pool.query(
      `update reservations set paid_cents = 20000, policy_snapshot = $2 where id = $1`,
      [id, JSON.stringify(keepsHalf)],
    )
    const paid = await ask<PartySheet>(`GET /api/reservations/${id}/sheet`, { as: users.host })
    expect(paid.body.cancellation).toMatchObject({ feeCents: 10_000, feePercent: 50 })
    const bare = await ask<PartySheet>(`GET /api/reservations/${id}/sheet`, { as: users.bartender })
    expect(Object.keys(bare.body).sort()).toEqual(['asOf', 'party', 'serviceDate'])
    expect((await ask(`GET /api/reservations/${id}/sheet`, { as: users.editor })).status).toBe(403)
  })
})

describe('the service book', () => {
  it('has who comes, allergies in the order of the tables, and groups; for hosts', async () => {
    const { body } = await ask<ServiceBook>(
      `GET /api/reservations/service-book?venue=${room.slug}&date=${date}`,
      { as: users.host },
    )
    expect(body.seats).toBe(18)
    expect(body.covers).toBe(body.parties.reduce((sum, { partySize }) => sum + partySize, 0))
    expect(body.allergies.map(({ allergies }) => allergies).sort()).toEqual(['gluten', 'orzechy'])
    expect((await ask('GET /api/reservations/service-book', { as: users.bartender })).status).toBe(403)
  })

  it('says how much of the usual drinks to make for the guests of the night, without what they cost', async () => {
    const { body } = await ask<ServiceBook>(
      `GET /api/reservations/service-book?venue=${room.slug}&date=${date}`,
      { as: users.host },
    )
    // The demo bar: ten guests order three Negronis; each has 90 ml before 35.39 ml of water (Arnold, stirred).
    const drinks = Math.ceil((body.covers * 3) / 10)
    const [negroni] = body.batches
    expect(negroni).toMatchObject({ name: 'Negroni', drinks })
    expect(negroni!.lines).toHaveLength(3)
    for (const { ml, packs } of negroni!.lines)
      expect({ ml, packs }).toEqual({ ml: 30 * drinks, packs: Math.ceil((30 * drinks) / 700) })
    expect(negroni!.waterMl / drinks).toBeCloseTo(35.39, 1)
    expect(negroni!.bottledMl).toBeCloseTo(90 * drinks + negroni!.waterMl, 1)
    expect(body.batches.map(({ drinks: many }) => many)).toEqual(
      body.batches.map(({ drinks: many }) => many).toSorted((a, b) => b - a),
    )
    expect(JSON.stringify(body)).not.toMatch(/Cents|abvOverride/)
  })
})

/** A policy as a guest accepted it, whose deadline is behind them: half of what was paid stays with the house. */
const keepsHalf = {
  policyId: 'p',
  locale: 'pl',
  bookedAt: '2026-11-01T10:00:00Z',
  currency: 'PLN',
  charge: 'deposit',
  chargeBasis: 'perBooking',
  chargeCents: 20_000,
  depositKind: 'zadatek',
  tiers: [],
  deadlines: [],
  stickyPercent: 50,
  feeBasis: 'percentOfPrepaid',
  feeCents: 0,
  capCents: null,
  graceMinutes: 60,
}

/** Statements that reach the database while something is read. */
async function countWhile(work: () => Promise<unknown>): Promise<number> {
  const { pool } = payload.db as unknown as PostgresAdapter
  let count = 0
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown
  pool.query = ((...args: unknown[]) => {
    count += 1
    return query(...args)
  }) as typeof pool.query
  try {
    await work()
  } finally {
    pool.query = query as typeof pool.query
  }
  return count
}
