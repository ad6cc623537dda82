import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { swapTables } from '@/operations/reservations/swapTables'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let host: Caller

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-15T14:00:00.000Z') })
  payload = await openPayload()
  host = await signIn(payload, 'host', 'race-host')
})

const now = Temporal.Instant.from('2027-05-15T14:00:00Z')
const seven = '2027-05-15T17:00:00.000Z'

const byRest = async (room: Room, startsAt = seven) => {
  const body = { venue: room.venue, startsAt, partySize: 2, guest: { name: 'Rest' } }
  const answer = await ask<{ errors?: { code: string }[] }>('POST /api/reservations?depth=0', {
    as: host,
    body,
  })
  return answer.status === 201 ? 'booked' : (answer.body.errors?.[0]?.code ?? `status ${answer.status}`)
}
const byGraphql = async (room: Room, startsAt = seven) => {
  const { body } = await askGraphql(
    `mutation ($venue: String!) {
      createReservation(data: { venue: $venue, startsAt: "${startsAt}", partySize: 2 }) { id }
    }`,
    { as: host, variables: { venue: room.venue } },
  )
  return body.errors ? String(body.errors[0]!.extensions?.code) : 'booked'
}
const byGuest = async (room: Room, startsAt = seven) => {
  const create = { venue: room.venue, startsAt, partySize: 2, source: 'online' as const }
  const req = await createLocalReq({}, payload)
  return commitReservation({ create, by: { actor: 'guest', now }, req }).then(
    () => 'booked',
    (error: { data?: { code?: string }; message: string }) => error.data?.code ?? error.message,
  )
}

const count = (said: string[]) =>
  said.reduce<Record<string, number>>((counts, one) => ({ ...counts, [one]: (counts[one] ?? 0) + 1 }), {})

async function tablesHeld(room: Room): Promise<number> {
  const db = (payload.db as unknown as PostgresAdapter).drizzle
  const { rows } = await db.execute<{ tables: string }>(
    sql`select count(*) as tables from occupancies where venue_id = ${room.venue}::uuid and active`,
  )
  return Number(rows[0]!.tables)
}

describe('by whatever path', () => {
  it('ninety at once for one table and time: one has it, eighty-nine are told so', async () => {
    const room = await openRoom(payload)
    const said = await Promise.all(
      Array.from({ length: 30 }, () => [byRest(room), byGraphql(room), byGuest(room)]).flat(),
    )
    expect(count(said)).toEqual({ booked: 1, SLOT_TAKEN: 89 })
    expect(await tablesHeld(room)).toBe(1)
  })

  it('sixty at once over four tables and three starts: twelve have one', async () => {
    const room = await openRoom(payload, { tables: [{}, {}, {}, {}] })
    const starts = [seven, '2027-05-15T19:00:00.000Z', '2027-05-15T21:00:00.000Z']
    const said = await Promise.all(
      Array.from({ length: 60 }, (_, turn) => {
        const path = [byRest, byGraphql, byGuest][turn % 3]!
        return path(room, starts[Math.floor(turn / 3) % 3])
      }),
    )
    expect(count(said)).toEqual({ booked: 12, SLOT_TAKEN: 48 })
    expect(await tablesHeld(room)).toBe(12)
  })
})

describe('changes that cross each other', () => {
  it('no party is booked at a table that goes out of use at the same moment', async () => {
    const manager = await signIn(payload, 'manager', 'race-manager')
    for (let turn = 0; turn < 6; turn += 1) {
      const room = await openRoom(payload)
      const switchOff = () =>
        ask(`PATCH /api/tables/${room.tables[0]}`, { as: manager, body: { active: false } })
      const [first, off, second] = await Promise.all([byGuest(room), switchOff(), byRest(room)])
      const hasParty = [first, second].includes('booked')
      expect([200, 409]).toContain(off.status)
      expect({ hasParty, isOff: off.status === 200 }).toEqual({ hasParty, isOff: !hasParty })
      expect(await tablesHeld(room)).toBe(hasParty ? 1 : 0)
    }
  })

  it('two parties that move to each other’s night, and swaps meanwhile, all end', async () => {
    const room = await openRoom(payload, { tables: [{}, {}] })
    const book = async (startsAt: string, table: number) => {
      const body = { venue: room.venue, startsAt, partySize: 2, tables: [room.tables[table]] }
      const answer = await ask<{ doc: { id: string } }>('POST /api/reservations?depth=0', { as: host, body })
      return answer.body.doc.id
    }
    const sunday = '2027-05-16T17:00:00.000Z'
    const a = await book(seven, 0)
    const b = await book(sunday, 1)
    const move = (id: string, startsAt: string) =>
      ask(`PATCH /api/reservations/${id}`, { as: host, body: { startsAt } }).then(({ status }) => status)
    const swap = async () =>
      swapTables({
        a: { id: b },
        b: { id: a },
        by: { actor: 'host', now },
        req: await createLocalReq({}, payload),
      }).then(
        () => 200,
        ({ status }: { status?: number }) => status ?? 500,
      )
    const said = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => [
        move(a, turn % 2 ? seven : sunday),
        move(b, turn % 2 ? sunday : seven),
        swap(),
      ]).flat(),
    )
    expect(said.filter((status) => ![200, 409].includes(status))).toEqual([])
    expect(await tablesHeld(room)).toBe(2)
  })
})
