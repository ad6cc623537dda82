import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runDueJobs } from '@/jobs/runDueJobs'
import { bookingBy } from '@/operations/reservations/booking'
import { keepRetention } from '@/operations/retention/keepRetention'
import type { Customer, Reservation } from '@/payload-types'
import { database, newGate, queueJob } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { word } from '../helpers/samples'

let payload: Payload
let room: Room

/** The afternoon of 20 November 2026 in Warsaw. */
const now = Temporal.Instant.from('2026-11-20T14:00:00Z')
const longAgo = '2019-01-01T12:00:00.000Z'

beforeAll(async () => {
  payload = await openPayload()
})
beforeEach(async () => {
  room = await openRoom(payload)
})

describe('a guest who does not return', () => {
  it.each([
    ['the evening of 21 November 2024: a day too early', '2024-11-21T19:00:00.000Z', false],
    ['the evening of 20 November 2024: to the day', '2024-11-20T19:00:00.000Z', true],
    ['after midnight, which was still the 20th for the house', '2024-11-21T02:00:00.000Z', true],
    ['the evening of 19 November 2024', '2024-11-19T19:00:00.000Z', true],
  ])('is forgotten 24 months after the last visit on %s', async (_, visitedAt, isForgotten) => {
    await rules({ guestMonths: 24 })
    const guest = await aGuest()
    await visit(guest, visitedAt)
    expect((await keep()).guests).toBe(isForgotten ? 1 : 0)
    expect(await nameOf(guest)).toBe(isForgotten ? '—' : guest.name)
  })

  it('is remembered for ever while the house has no rule', async () => {
    const guest = await aGuest()
    await visit(guest, longAgo)
    expect(await keep()).toEqual({ guests: 0, strays: 0, wishes: 0, addresses: 0, files: 0 })
    expect(await nameOf(guest)).toBe(guest.name)
  })

  it('leaves nothing of himself behind but that he came', async () => {
    await rules({ guestMonths: 24 })
    const marker = `marker${word()}`
    const guest = await aGuest({ name: marker, notes: `note ${marker}` })
    const party = await visit(guest, longAgo, { notes: `wish ${marker}`, guest: { name: marker } })
    await keep()
    const rows = await payload.findByID({ collection: 'reservations', id: party.id, depth: 0 })
    expect(rows).toMatchObject({ status: 'completed', partySize: 2, customer: guest.id, notes: null })
    const { rows: left } = await database(payload).execute(sql`
      select 1 from customers where customers::text like ${`%${marker}%`}
      union all select 1 from reservations where reservations::text like ${`%${marker}%`}`)
    expect(left).toEqual([])
  })

  it('is in the log as the house’s doing, under a name that nobody can read', async () => {
    await rules({ guestMonths: 24 })
    const guest = await aGuest()
    await visit(guest, longAgo)
    await keep()
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: guest.id }, action: { equals: 'erase' } },
    })
    expect(docs).toMatchObject([
      {
        actorType: 'house',
        changes: { reason: 'retention', guest: expect.stringMatching(/^hmac:[0-9a-f]{24}$/) },
      },
    ])
    expect(JSON.stringify(docs)).not.toContain(guest.email)
  })

  it('stays when a table is booked ahead, by his record or only by his mail', async () => {
    await rules({ guestMonths: 1 })
    const [booked, strayed] = [await aGuest(), await aGuest()]
    for (const guest of [booked, strayed]) await visit(guest, longAgo)
    await ahead({ customer: booked.id })
    await ahead({ guest: { name: 'Again', email: strayed.email?.toUpperCase() } })
    expect((await keep()).guests).toBe(0)
  })

  it('stays while he wants our news, or may not come in', async () => {
    await rules({ guestMonths: 1 })
    const guests = [await aGuest(), await aGuest(), await aGuest(), await aGuest()]
    for (const guest of guests) await visit(guest, longAgo)
    const [fan, barred, barredUntil, barredOnce] = guests.map(({ id }) => sql`${id}::uuid`)
    const set = (statement: ReturnType<typeof sql>) => database(payload).execute(statement)
    await set(sql`update customers set marketing = true where id = ${fan!}`)
    await set(sql`update customers set blocked_is_blocked = true where id = ${barred!}`)
    await set(
      sql`update customers set blocked_is_blocked = true, blocked_until = '2026-11-21T00:00:00Z' where id = ${barredUntil!}`,
    )
    await set(
      sql`update customers set blocked_is_blocked = true, blocked_until = '2026-11-19T00:00:00Z' where id = ${barredOnce!}`,
    )
    expect((await keep()).guests).toBe(1)
    expect(await nameOf(guests[3]!)).toBe('—')
  })

  it('is measured by all of the records that were made one', async () => {
    await rules({ guestMonths: 24 })
    const [kept, other] = [await aGuest(), await aGuest()]
    await visit(kept, longAgo)
    await visit(other, '2026-05-01T19:00:00.000Z')
    await database(payload).execute(
      sql`update customers set merged_into_id = ${kept.id} where id = ${other.id}`,
    )
    expect((await keep()).guests).toBe(0)
    expect((await keep(now.add({ hours: 24 * 900 }))).guests).toBe(1)
    expect(await nameOf(other)).toBe('—')
  })

  it('who never came is measured by when he was written down', async () => {
    await rules({ guestMonths: 24 })
    const [old, fresh] = [await aGuest(), await aGuest()]
    await database(payload).execute(
      sql`update customers set created_at = '2026-11-01T12:00:00Z' where id = ${fresh.id}`,
    )
    expect((await keep()).guests).toBe(1)
    expect([await nameOf(old), await nameOf(fresh)]).toEqual(['—', fresh.name])
  })

  it('is forgotten once: the next night finds nobody', async () => {
    await rules({ guestMonths: 24 })
    for (let n = 0; n < 5; n += 1) await visit(await aGuest(), longAgo)
    expect((await keep()).guests).toBe(5)
    expect((await keep()).guests).toBe(0)
  })

  it('of another venue is another venue’s', async () => {
    await rules({ guestMonths: 24 })
    const guest = await aGuest()
    await visit(guest, longAgo)
    const elsewhere = await openRoom(payload)
    expect((await keepRetention({ venueId: elsewhere.venue, now, payload })).guests).toBe(0)
    expect((await keep()).guests).toBe(1)
  })

  it('who books in the very moment is not forgotten', async () => {
    await rules({ guestMonths: 24 })
    const guest = await aGuest()
    await visit(guest, longAgo)
    const booking = newGate()
    const taken = newGate()
    const other = database(payload).transaction(async (tx) => {
      // As a booking holds its guest until its commit.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`customers/${guest.id}`}, 0))`)
      taken.open()
      await booking.opened
      await tx.execute(sql`
        insert into reservations (venue_id, customer_id, service_date, starts_at, status)
        values (${room.venue}, ${guest.id}, '2026-12-01', '2026-12-01T19:00:00Z', 'confirmed')`)
    })
    await taken.opened
    const keeping = keep()
    await vi.waitFor(async () => expect(await waitingForLocks()).toBeGreaterThan(0), 15_000)
    booking.open()
    await other
    expect((await keeping).guests).toBe(0)
    expect(await nameOf(guest)).toBe(guest.name)
  })
})

describe('wishes and notes', () => {
  it.each([
    ['2025-11-20T19:00:00.000Z', null],
    ['2025-11-21T19:00:00.000Z', 'By the window'],
  ])('of the evening that began %s are %j after twelve months', async (startsAt, left) => {
    await rules({ wishMonths: 12 })
    const party = await visit(await aGuest(), startsAt, { notes: 'By the window', staffNotes: 'Tall' })
    await database(payload).execute(sql`update reservations set allergies = 'nuts' where id = ${party.id}`)
    expect((await keep()).wishes).toBe(left ? 0 : 1)
    expect(await keep()).toMatchObject({ wishes: 0 })
    const { rows } = await database(payload).execute(sql`
      select notes, allergies, guest_name as name, revision::int from reservations where id = ${party.id}`)
    expect(rows).toMatchObject([
      {
        notes: left,
        allergies: left && 'nuts',
        name: 'Anna',
        revision: Number(party.revision) + (left ? 0 : 1),
      },
    ])
  })

  it('of more bookings than are taken at once all go', async () => {
    await rules({ wishMonths: 12 })
    await database(payload).execute(sql`
      insert into reservations (venue_id, service_date, starts_at, status, notes)
      select ${room.venue}, '2020-01-01', '2020-01-01T19:00:00Z', 'completed', 'wish' from generate_series(1, 1200)`)
    expect((await keep()).wishes).toBe(1200)
  })
})

describe('names and contacts of bookings without a guest’s record', () => {
  it('go with the rule for guests', async () => {
    await rules({ guestMonths: 12 })
    const [old, recent] = [
      await visit(null, longAgo, { guest: { name: 'Stray', email: 'stray@example.com' } }),
      await visit(null, '2026-06-01T19:00:00.000Z', { guest: { name: 'Stray', phone: '+48601000001' } }),
    ]
    await database(payload).execute(
      sql`update reservations set customer_id = null where venue_id = ${room.venue}`,
    )
    await database(payload).execute(sql`delete from customers where venue_id = ${room.venue}`)
    expect((await keep()).strays).toBe(1)
    expect((await keep()).strays).toBe(0)
    const docs = [old, recent].map(({ id }) => payload.findByID({ collection: 'reservations', id, depth: 0 }))
    expect((await Promise.all(docs)).map(({ guest }) => [guest?.name, guest?.email ?? null])).toEqual([
      ['—', null],
      ['Stray', null],
    ])
  })
})

describe('addresses of messages and words of feedback', () => {
  it('go after their months; that something was sent or said stays', async () => {
    await rules({ messageMonths: 12, wishMonths: 12 })
    const guest = await aGuest()
    const [old, recent] = [await visit(guest, longAgo), await visit(guest, '2026-06-01T19:00:00.000Z')]
    const messages = sql`
      insert into messages (kind, channel, locale, recipient, reservation_id, subject_type, subject_key, venue_id, status, due_at, sent_at)
      select 'reminder', 'email', 'pl', 'anna@example.com', ${old.id}, 'reservation', n::text, ${room.venue}, status::enum_messages_status,
        due_at::timestamptz, case when status = 'sent' then due_at::timestamptz end
      from (values (1, 'sent', '2025-11-20T12:00:00Z'), (2, 'sent', '2025-11-21T12:00:00Z'), (3, 'planned', '2020-01-01T12:00:00Z'))
        as row (n, status, due_at)`
    await database(payload).execute(messages)
    await database(payload).execute(sql`
      insert into feedback (rating, words, reservation_id, given_at, venue_id)
      values (5, 'Lovely', ${old.id}, '2019-01-02T12:00:00Z', ${room.venue}),
        (4, 'Loud', ${recent.id}, '2026-06-02T12:00:00Z', ${room.venue})`)

    expect(await keep()).toMatchObject({ addresses: 1, wishes: 1 })
    expect(await keep()).toMatchObject({ addresses: 0, wishes: 0 })
    const { rows } = await database(payload).execute(sql`
      select subject_key as key, recipient from messages where venue_id = ${room.venue} order by 1`)
    expect(rows).toEqual([
      { key: '1', recipient: null },
      { key: '2', recipient: 'anna@example.com' },
      { key: '3', recipient: 'anna@example.com' },
    ])
    const { rows: said } = await database(payload).execute(sql`
      select rating::int, words from feedback where venue_id = ${room.venue} order by rating`)
    expect(said).toEqual([
      { rating: 4, words: 'Loud' },
      { rating: 5, words: null },
    ])
  })
})

describe('names of imported files', () => {
  it('go after their months', async () => {
    await rules({ importMonths: 3 })
    const { id } = await payload.create({
      collection: 'import-batches',
      data: {
        venue: room.venue,
        kind: 'guests',
        fileName: 'guests of Anna.csv',
        rows: 1,
        made: 1,
        failed: 0,
      },
    })
    await database(payload).execute(
      sql`update import_batches set created_at = '2026-08-20T18:00:00Z' where id = ${id}`,
    )
    expect((await keep(now.subtract({ hours: 24 }))).files).toBe(0)
    expect((await keep()).files).toBe(1)
    expect((await payload.findByID({ collection: 'import-batches', id })).fileName).toBe('—')
  })
})

it('is done by the job of a venue', async () => {
  await rules({ guestMonths: 1 })
  const guest = await aGuest()
  await visit(guest, longAgo)
  await queueJob(payload, 'keepRetention', { input: { venue: room.venue } })
  await runDueJobs(payload)
  expect(await nameOf(guest)).toBe('—')
})

const keep = (at = now) => keepRetention({ venueId: room.venue, now: at, payload })

type Rules = Partial<Record<'guestMonths' | 'wishMonths' | 'messageMonths' | 'importMonths', number>>
const rules = (retention: Rules) =>
  payload.update({ collection: 'venues', id: room.venue, data: { retention } })

async function aGuest(changes: Partial<Customer> = {}): Promise<Customer> {
  const name = word()
  const guest = await payload.create({
    collection: 'customers',
    data: { venue: room.venue, name: `Anna ${name}`, email: `${name}@example.com`, ...changes },
  })
  await makeOld()
  return guest
}

/** As if every record of the room had been written down long ago. */
const makeOld = () =>
  database(payload).execute(
    sql`update customers set created_at = ${longAgo}::timestamptz where venue_id = ${room.venue}`,
  )

const visit = (guest: Customer | null, startsAt: string, changes: Partial<Reservation> = {}) =>
  payload.create({
    collection: 'reservations',
    data: {
      venue: room.venue,
      customer: guest?.id,
      startsAt,
      partySize: 2,
      status: 'completed',
      guest: { name: 'Anna' },
      ...changes,
    },
    context: { booking: bookingBy({ actor: 'owner', isHistory: true }) },
  })

const ahead = (changes: Partial<Reservation>) =>
  payload.create({
    collection: 'reservations',
    data: {
      venue: room.venue,
      startsAt: '2099-05-15T18:00:00.000Z',
      partySize: 2,
      status: 'confirmed',
      needsTable: true,
      overrideReason: 'The owner says so',
      guest: { name: 'Anna' },
      ...changes,
    },
  })

async function waitingForLocks(): Promise<number> {
  const { rows } = await database(payload).execute<{ n: number }>(
    sql`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0]?.n ?? 0
}

const nameOf = async ({ id }: Customer) =>
  (await payload.findByID({ collection: 'customers', id, depth: 0 })).name
