import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/reservation/actor'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { acceptOffer } from '@/operations/reservations/acceptOffer'
import { cancelReservation } from '@/operations/reservations/cancelReservation'
import { changeStatus } from '@/operations/reservations/changeStatus'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { keepNights } from '@/operations/reservations/keepNights'
import { moveReservation } from '@/operations/reservations/moveReservation'
import { offerToNextInLine } from '@/operations/reservations/offerToNextInLine'
import { readNight } from '@/operations/reservations/readNight'
import { seatWalkIn } from '@/operations/reservations/seatWalkIn'
import { swapTables } from '@/operations/reservations/swapTables'
import { findSlots } from '@/domain/availability/findSlots'
import type { Reservation } from '@/payload-types'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload

beforeAll(async () => {
  payload = await openPayload()
})

const at = (text: string) => Temporal.Instant.from(text)
const afternoon = at('2027-05-15T14:00:00Z')
/** Seven in the evening of a Saturday in Warsaw. */
const seven = '2027-05-15T17:00:00.000Z'
const newReq = () => createLocalReq({}, payload)

type Asked = Record<string, unknown> & {
  actor?: Actor
  now?: Temporal.Instant
  holdExpiresAt?: Temporal.Instant
}

async function book(room: Room, { actor = 'guest', now = afternoon, holdExpiresAt, ...data }: Asked = {}) {
  const create = {
    venue: room.venue,
    startsAt: seven,
    partySize: 2,
    source: actor === 'guest' ? ('online' as const) : ('staff' as const),
    guest: { name: 'Ada' },
    ...data,
  }
  return commitReservation({ create, by: { actor, now, holdExpiresAt }, req: await newReq() })
}

const host = (now: Temporal.Instant, actor: Actor = 'host') => ({ actor, actorId: `one-${actor}`, now })
const step = async (id: string, to: ReservationStatus, now: Temporal.Instant, actor: Actor = 'host') =>
  changeStatus({ id, to, by: host(now, actor), req: await newReq() })

const outcome = async (work: Promise<unknown>) => {
  try {
    await work
    return 'done'
  } catch (error) {
    const { data, message } = error as { data?: { code?: string }; message: string }
    return data?.code ?? message
  }
}

const held = async (room: Room) => {
  const db = (payload.db as unknown as PostgresAdapter).drizzle
  const { rows } = await db.execute<{ id: string; table: string; from: string; to: string }>(sql`
    select reservation_id as id, table_id as table, to_char(lower(period) at time zone 'UTC', 'HH24:MI') as from,
      to_char(upper(period) at time zone 'UTC', 'HH24:MI') as to
    from occupancies where venue_id = ${room.venue}::uuid and active order by lower(period), table_id`)
  return rows
}
const read = (id: string): Promise<Reservation> =>
  payload.findByID({ collection: 'reservations', id, depth: 0 })

describe('many at once', () => {
  it('case 15: fifty for one table at one time: one gets it', async () => {
    const room = await openRoom(payload)
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome(book(room))))
    expect(outcomes.filter((said) => said === 'done')).toHaveLength(1)
    expect(outcomes.filter((said) => said === 'SLOT_TAKEN')).toHaveLength(49)
    expect(await held(room)).toHaveLength(1)
  })

  it('case 16: fifty couples, ten tables, a pacing of twenty covers: ten get in', async () => {
    const room = await openRoom(payload, {
      tables: Array.from({ length: 10 }, () => ({ maxParty: 2 })),
      service: { pacing: { maxCovers: 20 } },
    })
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome(book(room))))
    expect(outcomes.filter((said) => said === 'done')).toHaveLength(10)
    expect(outcomes.filter((said) => said === 'SLOT_TAKEN')).toHaveLength(40)
    const rows = await held(room)
    expect(new Set(rows.map(({ table }) => table)).size).toBe(10)
  })

  it('case 16, the other way: more tables than covers', async () => {
    const room = await openRoom(payload, {
      tables: Array.from({ length: 10 }, () => ({ maxParty: 2 })),
      service: { pacing: { maxCovers: 8 } },
    })
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome(book(room))))
    expect(outcomes.filter((said) => said === 'done')).toHaveLength(4)
  })

  it('case 17: two tables together and one of them alone: one wins', async () => {
    const room = await openRoom(payload, {
      tables: [{ maxParty: 4 }, { maxParty: 4 }],
      combinations: [{ tables: [0, 1], minParty: 5, maxParty: 8 }],
    })
    const parties = [
      outcome(book(room, { actor: 'host', partySize: 6 })),
      outcome(book(room, { actor: 'host', partySize: 2, tables: [room.tables[0]] })),
    ]
    expect((await Promise.all(parties)).toSorted()).toEqual(['SLOT_TAKEN', 'done'])
  })
})

describe('tables together', () => {
  it('case 22: are taken whole, and neither part is free afterwards', async () => {
    const room = await openRoom(payload, {
      tables: [{ maxParty: 4 }, { maxParty: 4 }],
      combinations: [{ tables: [0, 1], minParty: 5, maxParty: 8 }],
    })
    const doc = await book(room, { partySize: 5 })
    expect((doc.tables as string[]).toSorted()).toEqual(room.tables.toSorted())
    expect(await outcome(book(room, { partySize: 2 }))).toBe('SLOT_TAKEN')
  })
})

describe('a request that staff answer', () => {
  it('case 19: holds its table until then; the second for the last table is refused', async () => {
    const room = await openRoom(payload, { service: { needsApproval: true } })
    const first = await book(room)
    expect(first.status).toBe('pending')
    expect(await outcome(book(room))).toBe('SLOT_TAKEN')
    const confirmed = await step(first.id, 'confirmed', afternoon)
    expect(confirmed).toMatchObject({
      status: 'confirmed',
      expiresAt: null,
      revision: 2,
      tables: room.tables,
    })
  })

  it('runs out a day later or three hours before, and its table is free without anybody tidying up', async () => {
    const room = await openRoom(payload, { service: { needsApproval: true, leadMinutes: 0 } })
    const first = await book(room)
    expect(first.expiresAt).toBe('2027-05-15T17:00:00.000Z')
    const early = await book(room, { startsAt: '2027-05-15T20:00:00.000Z' })
    expect(early.expiresAt).toBe(seven)
    const second = await book(room, { startsAt: '2027-05-15T20:00:00.000Z', now: at(seven) })
    expect(second.status).toBe('pending')
    expect((await read(early.id)).status).toBe('expired')
  })

  it('of a group over the limit for guests may stand without a table, and is not confirmed without one', async () => {
    const room = await openRoom(payload, { service: { maxPartyOnline: 4 } })
    expect(await outcome(book(room, { partySize: 10 }))).toBe('PARTY_TOO_LARGE')
    const group = await book(room, { partySize: 10, status: 'pending' })
    expect(group).toMatchObject({ status: 'pending', tables: [], needsTable: true })
    expect(await outcome(step(group.id, 'confirmed', afternoon))).toBe('NO_TABLE')
    expect(await outcome(book(room, { partySize: 41, status: 'pending' }))).toBe('PARTY_TOO_LARGE')
  })
})

describe('a hold', () => {
  it('case 29: that has run out lets the next one in, the sweeper not having run', async () => {
    const room = await openRoom(payload)
    const first = await book(room, { status: 'held', now: at('2027-05-15T12:00:00Z') })
    expect(first.holdExpiresAt).toBe('2027-05-15T12:10:00.000Z')
    expect(await outcome(book(room, { now: at('2027-05-15T12:09:59Z') }))).toBe('SLOT_TAKEN')
    const second = await book(room, { now: at('2027-05-15T12:10:01Z') })
    expect(second.tables).toEqual(room.tables)
    expect(await read(first.id)).toMatchObject({ status: 'expired', revision: 2, statusChangedBy: 'system' })
    expect((await held(room)).map(({ id }) => id)).toEqual([second.id])
  })

  it('that has run out is not confirmed as if it had not', async () => {
    const room = await openRoom(payload)
    const first = await book(room, { status: 'held', now: at('2027-05-15T12:00:00Z') })
    const late = at('2027-05-15T12:20:00Z')
    await book(room, { now: late })
    const confirm = changeStatus({
      id: first.id,
      to: 'confirmed',
      by: { actor: 'system', now: late, isSettled: true },
      req: await newReq(),
    })
    expect(await outcome(confirm)).toBe('SLOT_TAKEN')
  })

  it('that was paid late is confirmed after all when nobody took the table', async () => {
    const room = await openRoom(payload)
    const first = await book(room, { status: 'held', now: at('2027-05-15T12:00:00Z') })
    const confirmed = await changeStatus({
      id: first.id,
      to: 'confirmed',
      by: { actor: 'system', now: at('2027-05-15T12:20:00Z'), isSettled: true },
      req: await newReq(),
    })
    expect(confirmed).toMatchObject({ status: 'confirmed', tables: room.tables, holdExpiresAt: null })
  })
})

describe('the policy', () => {
  it('case 40: is kept as the guest saw it', async () => {
    const room = await openRoom(payload)
    const policy = await payload.create({
      collection: 'policies',
      locale: 'en',
      data: {
        venue: room.venue,
        name: 'Evening',
        text: 'A day before.',
        depositKind: 'zadatek',
        feeBasis: 'perPerson',
        feeCents: 5000,
        tiers: [{ before: 24, unit: 'hours', feePercent: 100 }],
      },
    })
    await payload.update({ collection: 'services', id: room.service, data: { policy: policy.id } })
    const doc = await book(room, { guest: { name: 'Ada', locale: 'en' }, now: room.now })
    expect(doc.policySnapshot).toMatchObject({ feeCents: 5000, text: 'A day before.', locale: 'en' })
    await payload.update({ collection: 'policies', id: policy.id, data: { feeCents: 9900 } })

    const late = at('2027-05-15T10:00:00Z')
    const cancel = { id: doc.id, as: 'guest' as const, by: { actor: 'guest' as const, now: late } }
    const { reservation, cost } = await cancelReservation({ ...cancel, req: await newReq() })
    expect(reservation).toMatchObject({ status: 'cancelled_guest', policySnapshot: { feeCents: 5000 } })
    expect(cost.feeCents).toBe(10_000)
    expect(await held(room)).toEqual([])
  })

  it('case 41: costs nothing when the venue cancels', async () => {
    const room = await openRoom(payload)
    const doc = await book(room)
    const { cost } = await cancelReservation({
      id: doc.id,
      as: 'venue',
      by: host(afternoon),
      req: await newReq(),
    })
    expect(cost).toMatchObject({ feeCents: 0, isFree: true })
  })
})

describe('the evening', () => {
  it('case 47: a no-show is one only after the grace', async () => {
    const room = await openRoom(payload)
    const doc = await book(room)
    expect(await outcome(step(doc.id, 'no_show', at('2027-05-15T17:05:00Z')))).toBe('INVALID_TRANSITION')
    const noShow = await step(doc.id, 'no_show', at('2027-05-15T17:16:00Z'))
    expect(noShow.status).toBe('no_show')
    expect(await held(room)).toEqual([])
  })

  it('a late guest gets the table back unless somebody has it', async () => {
    const room = await openRoom(payload, { tables: [{}, {}] })
    const [first, second] = [
      await book(room, { actor: 'host', tables: [room.tables[0]] }),
      await book(room, { actor: 'host', tables: [room.tables[1]] }),
    ]
    await step(first.id, 'no_show', at('2027-05-15T17:16:00Z'))
    await step(second.id, 'no_show', at('2027-05-15T17:16:00Z'))
    const walkIn = await seatWalkIn({
      venue: room.venue,
      partySize: 2,
      tables: [room.tables[1]!],
      by: host(at('2027-05-15T17:20:00Z')),
      req: await newReq(),
    })
    expect(walkIn).toMatchObject({ status: 'seated', tables: [room.tables[1]] })
    const late = await step(first.id, 'seated', at('2027-05-15T17:30:00Z'))
    expect(late).toMatchObject({ tables: [room.tables[0]], seatedAt: '2027-05-15T17:30:00.000Z' })
    expect(await outcome(step(second.id, 'seated', at('2027-05-15T17:30:00Z')))).toBe('SLOT_TAKEN')
  })

  it('seating moves the occupancy, undoing it moves it back, completing ends it', async () => {
    const room = await openRoom(payload)
    const doc = await book(room)
    await step(doc.id, 'arrived', at('2027-05-15T17:15:00Z'), 'bartender')
    await step(doc.id, 'seated', at('2027-05-15T17:20:00Z'))
    expect(await held(room)).toMatchObject([{ from: '17:20', to: '19:20' }])
    await step(doc.id, 'arrived', at('2027-05-15T17:25:00Z'))
    expect(await held(room)).toMatchObject([{ from: '17:00', to: '19:00' }])
    await step(doc.id, 'seated', at('2027-05-15T17:30:00Z'))
    const done = await step(doc.id, 'completed', at('2027-05-15T19:00:00Z'))
    expect(done).toMatchObject({ status: 'completed', completedAt: '2027-05-15T19:00:00.000Z' })
    expect(await held(room)).toEqual([])
  })

  it('case 49: a party that leaves early leaves its table to all at once', async () => {
    const room = await openRoom(payload, { service: { leadMinutes: 0 } })
    const doc = await book(room)
    await step(doc.id, 'seated', at(seven))
    const night = async (now: string) => {
      const { night: read } = await readNight({
        venueId: room.venue,
        serviceDate: '2027-05-15',
        req: { payload },
      })
      const { slots } = findSlots({ night: read, partySize: 2, channel: 'online', now: at(now) })
      return slots.find(({ free }) => free)?.label
    }
    expect(await night('2027-05-15T18:25:00Z')).toBe('21:00')
    await step(doc.id, 'completed', at('2027-05-15T18:30:00Z'))
    expect(await night('2027-05-15T18:30:00Z')).toBe('20:30')
  })

  it('a walk-in has a table until the next party comes', async () => {
    const room = await openRoom(payload)
    await book(room, { startsAt: '2027-05-15T18:00:00.000Z' })
    const walkIn = (tables?: string[]) =>
      newReq().then((req) =>
        seatWalkIn({ venue: room.venue, partySize: 2, tables, by: host(at('2027-05-15T17:10:00Z')), req }),
      )
    expect(await outcome(walkIn())).toBe('SLOT_TAKEN')
    const doc = await walkIn(room.tables)
    expect(doc).toMatchObject({ endsAt: '2027-05-15T18:00:00.000Z', source: 'walk_in' })
    expect(await held(room)).toMatchObject([
      { from: '17:10', to: '18:00' },
      { from: '18:00', to: '20:00' },
    ])
  })

  it('two parties change tables, both or neither', async () => {
    const room = await openRoom(payload, { tables: [{ maxParty: 4 }, { maxParty: 2 }] })
    const small = await book(room, { actor: 'host', partySize: 2, tables: [room.tables[0]] })
    const other = await book(room, { actor: 'host', partySize: 2, tables: [room.tables[1]] })
    const swap = async () =>
      swapTables({ a: { id: small.id }, b: { id: other.id }, by: host(afternoon), req: await newReq() })
    const [a, b] = await swap()
    expect([a.tables, b.tables]).toEqual([[room.tables[1]], [room.tables[0]]])
    await moveReservation({ id: other.id, to: { partySize: 4 }, by: host(afternoon), req: await newReq() })
    expect(await outcome(swap())).not.toBe('done')
    expect((await held(room)).map(({ id, table }) => [id, table]).toSorted()).toEqual(
      [
        [small.id, room.tables[1]],
        [other.id, room.tables[0]],
      ].toSorted(),
    )
  })
})

describe('the night the clocks change', () => {
  it('case 5: two hours are two hours', async () => {
    const room = await openRoom(payload)
    const doc = await book(room, { startsAt: '2027-10-30T23:30:00.000Z', now: at('2027-10-29T10:00:00Z') })
    expect(doc).toMatchObject({ serviceDate: '2027-10-30', endsAt: '2027-10-31T01:30:00.000Z' })
  })

  it('case 2: has no start that could not stay', async () => {
    const room = await openRoom(payload)
    expect(
      await outcome(book(room, { startsAt: '2027-03-28T00:30:00.000Z', now: at('2027-03-01T10:00:00Z') })),
    ).toBe('OUTSIDE_HOURS')
  })
})

describe('who may do what', () => {
  const cases: [ReservationStatus, ReservationStatus, Actor, string][] = [
    ['confirmed', 'seated', 'guest', 'INVALID_TRANSITION'],
    ['confirmed', 'completed', 'host', 'INVALID_TRANSITION'],
    ['confirmed', 'cancelled_guest', 'bartender', 'INVALID_TRANSITION'],
    ['confirmed', 'no_show', 'bartender', 'INVALID_TRANSITION'],
    ['confirmed', 'held', 'owner', 'INVALID_TRANSITION'],
    ['cancelled_guest', 'confirmed', 'host', 'INVALID_TRANSITION'],
    ['cancelled_guest', 'confirmed', 'manager', 'done'],
  ]
  it.each(cases)('%s to %s by %s: %s', async (from, to, actor, said) => {
    const room = await openRoom(payload)
    const doc = await book(room)
    if (from === 'cancelled_guest') await step(doc.id, from, afternoon, 'guest')
    expect(await outcome(step(doc.id, to, afternoon, actor))).toBe(said)
  })

  it('names what would be allowed', async () => {
    const room = await openRoom(payload)
    const doc = await book(room)
    await expect(step(doc.id, 'seated', afternoon, 'guest')).rejects.toMatchObject({
      status: 409,
      data: { from: 'confirmed', to: 'seated', allowed: ['cancelled_guest'] },
    })
  })
})

describe('the waiting list', () => {
  const wait = (room: Room, data: Asked = {}) => book(room, { status: 'waitlisted', ...data })

  it('holds nothing, and is offered what comes free, the first to join first', async () => {
    const room = await openRoom(payload)
    const sitting = await book(room)
    const [first, second] = [await wait(room), await wait(room)]
    expect(first).toMatchObject({ tables: [], serviceDate: '2027-05-15' })
    const night = { venueId: room.venue, serviceDate: '2027-05-15' }
    expect(await offerToNextInLine({ ...night, now: afternoon, req: await newReq() })).toBeNull()

    await step(sitting.id, 'cancelled_guest', afternoon, 'guest')
    const offer = await offerToNextInLine({ ...night, now: afternoon, req: await newReq() })
    expect(offer).toMatchObject({
      id: first.id,
      status: 'held',
      tables: room.tables,
      holdExpiresAt: '2027-05-15T14:15:00.000Z',
    })
    const later = at('2027-05-15T14:15:00Z')
    const next = await offerToNextInLine({ ...night, now: later, req: await newReq() })
    expect(next?.id).toBe(second.id)
    expect((await read(first.id)).status).toBe('expired')
    const accept = { by: { actor: 'guest' as const, now: later }, req: await newReq() }
    expect(await outcome(acceptOffer({ id: first.id, ...accept }))).toBe('INVALID_TRANSITION')
    expect(await acceptOffer({ id: second.id, ...accept, req: await newReq() })).toMatchObject({
      status: 'confirmed',
      holdExpiresAt: null,
    })
  })

  it('does not take those who wait for a night that is closed or for too large a party', async () => {
    const room = await openRoom(payload, { service: { maxPartyOnline: 4 } })
    expect(await outcome(wait(room, { partySize: 9 }))).toBe('PARTY_TOO_LARGE')
    expect(await outcome(wait(room, { startsAt: '2027-05-15T15:00:00.000Z' }))).toBe('OUTSIDE_HOURS')
  })
})

describe('who goes round the nights', () => {
  it('puts away what has lapsed, keeps late parties at their tables, and closes what is over', async () => {
    const room = await openRoom(payload, { tables: [{}, {}], service: { leadMinutes: 0 } })
    const sitting = await book(room, { actor: 'host', tables: [room.tables[0]] })
    await step(sitting.id, 'seated', at(seven))
    const next = await book(room, {
      actor: 'host',
      tables: [room.tables[0]],
      startsAt: '2027-05-15T19:30:00.000Z',
    })
    const hold = await book(room, { status: 'held', startsAt: '2027-05-15T19:00:00.000Z' })

    await keepNights(payload, at('2027-05-15T19:05:00Z'))
    expect(await held(room)).toMatchObject([
      { id: sitting.id, from: '17:00', to: '19:30' },
      { id: next.id, from: '19:30' },
    ])
    expect(await read(hold.id)).toMatchObject({ status: 'expired' })
    expect(await read(next.id)).toMatchObject({ atRisk: true, messageRevision: 1 })

    await keepNights(payload, at('2027-05-15T20:00:00Z'))
    expect(await read(sitting.id)).toMatchObject({ status: 'completed', statusChangedBy: 'system' })
  })

  it('closes a party that was forgotten for weeks, and leaves its table to those who came after', async () => {
    const room = await openRoom(payload)
    const forgotten = await book(room, { actor: 'host' })
    await step(forgotten.id, 'seated', at(seven))
    const later = await book(room, { startsAt: '2027-05-22T19:00:00.000Z' })

    await keepNights(payload, at('2027-05-29T12:00:00Z'))
    expect(await read(forgotten.id)).toMatchObject({ status: 'completed' })
    expect(await read(later.id)).toMatchObject({ status: 'confirmed', atRisk: false })
  })
})

describe('when the database finds somebody faster', () => {
  /** A row that no reader of the night sees: it says it belongs to another date. */
  async function hide(room: Room, table: string) {
    const other = await book(await openRoom(payload))
    const db = (payload.db as unknown as PostgresAdapter).drizzle
    await db.execute(sql`
      insert into occupancies (reservation_id, table_id, venue_id, service_date, period, active)
      values (${other.id}::uuid, ${table}::uuid, ${room.venue}::uuid, '2001-01-01',
        tstzrange('2027-05-15T16:00:00Z', '2027-05-15T23:00:00Z'), true)`)
  }

  it('an own operation takes the next table that fits, silently', async () => {
    const room = await openRoom(payload, { tables: [{ maxParty: 2 }, { maxParty: 4 }] })
    await hide(room, room.tables[0]!)
    expect((await book(room)).tables).toEqual([room.tables[1]])
  })

  it('says so when there is none, and leaves nothing behind', async () => {
    const room = await openRoom(payload)
    await hide(room, room.tables[0]!)
    expect(await outcome(book(room))).toBe('SLOT_TAKEN')
    const { totalDocs } = await payload.count({
      collection: 'reservations',
      where: { venue: { equals: room.venue } },
    })
    expect(totalDocs).toBe(0)
  })

  it('what staff save is refused at once', async () => {
    const room = await openRoom(payload, { tables: [{ maxParty: 2 }, { maxParty: 4 }] })
    await hide(room, room.tables[0]!)
    const data = { venue: room.venue, startsAt: seven, partySize: 2 }
    const saved = payload.create({ collection: 'reservations', data })
    await expect(saved).rejects.toMatchObject({ status: 409, data: { code: 'SLOT_TAKEN' } })
  })
})

describe('what was elsewhere', () => {
  it('is written down as it ended, without a table; only by the house', async () => {
    const room = await openRoom(payload)
    const create = {
      venue: room.venue,
      startsAt: '2020-01-03T19:00:00.000Z',
      partySize: 3,
      status: 'completed' as const,
      source: 'import' as const,
    }
    const past = { by: { actor: 'manager' as const, isHistory: true, now: afternoon }, req: await newReq() }
    expect(await commitReservation({ create, ...past })).toMatchObject({
      status: 'completed',
      serviceDate: '2020-01-03',
      tables: [],
    })
    const plain = { create, by: { actor: 'manager' as const, now: afternoon }, req: await newReq() }
    expect(await outcome(commitReservation(plain))).toBe('INVALID_TRANSITION')
  })
})

describe('an end set by hand', () => {
  it('keeps its length when staff move the party, and the usual one follows the rules', async () => {
    const room = await openRoom(payload)
    const doc = await book(room, { actor: 'host', endsAt: '2027-05-15T20:00:00.000Z' })
    expect(doc.endsAt).toBe('2027-05-15T20:00:00.000Z')
    const move = async (startsAt: string) =>
      moveReservation({ id: doc.id, to: { startsAt }, by: host(afternoon), req: await newReq() })
    expect((await move('2027-05-15T18:00:00.000Z')).endsAt).toBe('2027-05-15T21:00:00.000Z')
  })
})
