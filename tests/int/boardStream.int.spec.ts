import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Role } from '@/access/roles'
import type { BoardEvent } from '@/domain/board/boardStream'
import type { Board } from '@/domain/board/board'
import { hearsChanges } from '@/platform/changes/listen'
import { startDraining } from '@/platform/http/draining'
import { ask, origin, signIn, type Caller } from '../helpers/asking'
import { newKey } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
let room: Room
let host: Caller & { id: string }
let other: Caller & { id: string }
const date = '2027-05-15'
const soon = { timeout: 20_000, interval: 10 }

beforeAll(async () => {
  payload = await openPayload()
  room = await openRoom(payload, { tables: [{}, {}, {}] })
  host = await signInNamed('host', 'Kasia Nowak')
  other = await signInNamed('manager', 'Tomasz Wilk')
})

let people = 0
/** Signed in under an address of its own, as somebody with a name. */
async function signInNamed(role: Role, name: string) {
  people += 1
  const user = await signIn(payload, role, `stream-${people}`)
  await payload.update({ collection: 'users', id: user.id, data: { name } })
  return user
}

const lines: { close: () => Promise<void> | void }[] = []
afterEach(async () => {
  await Promise.all(lines.splice(0).map(async (line) => line.close()))
})

type Heard = BoardEvent & { id?: string; heardAt: number }

/** Listens to the board as a browser does, and keeps what it hears. */
async function listen(
  as: Caller,
  { since, lastEventId }: { since?: string | null; lastEventId?: string } = {},
) {
  const { GET } = await import('@/app/(payload)/api/[...slug]/route')
  const address = `/api/reservations/stream?venue=${room.slug}&date=${date}${since ? `&since=${since}` : ''}`
  const request = new Request(new URL(address, origin), {
    headers: { ...as.headers, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
  })
  const response = await GET(request, { params: Promise.resolve({ slug: ['reservations', 'stream'] }) })
  const heard: Heard[] = []
  const line = { response, heard, isOver: false, close: () => undefined as void | Promise<void> }
  if (response.status !== 200) return line
  const reader = response.body!.getReader()
  line.close = async () => {
    await reader.cancel()
    line.isOver = true
  }
  lines.push(line)
  void (async () => {
    const decoder = new TextDecoder()
    let text = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) heard.push(...eventIn(event))
    }
    line.isOver = true
  })()
  return line
}

function eventIn(text: string): Heard[] {
  const field = (name: string) => text.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1]
  const type = field('event')
  if (!type) return []
  const data = JSON.parse(field('data') ?? '{}') as object
  return [{ ...data, type, id: field('id'), heardAt: performance.now() } as unknown as Heard]
}

const book = (time = '20:00', day = '15', more: object = {}) =>
  payload.create({
    collection: 'reservations',
    data: {
      venue: room.venue,
      startsAt: new Date(`2027-05-${day}T${time}:00+02:00`).toISOString(),
      partySize: 2,
      guest: { name: 'Karolina Dudek' },
      ...more,
    },
    context: { now: room.now },
  })

const changesOf = (heard: readonly Heard[], id: string) =>
  heard.flatMap((event) => (event.type === 'changed' ? event.parties.filter((party) => party.id === id) : []))

const boardAs = (as: Caller) =>
  ask<Board>(`GET /api/reservations/board?venue=${room.slug}&date=${date}`, { as })

const raw = () => (payload.db as unknown as PostgresAdapter).drizzle

describe('the stream of a board', () => {
  it('is for those who see the board, and is stored and compressed by nobody', async () => {
    const { response } = await listen(host)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('cache-control')).toContain('no-transform')
    const editor = await signIn(payload, 'editor', 'stream-editor')
    expect((await listen(editor)).response.status).toBe(403)
    expect((await listen({ name: 'nobody', headers: {} })).response.status).toBe(401)
  })

  it('tells B of A’s move within a second of its answer, and names nobody', async () => {
    const { id } = await book('20:00')
    await vi.waitFor(() => expect(hearsChanges()).toBe(true), soon)
    const { eventId } = (await boardAs(other)).body
    const b = await listen(other, { since: eventId })
    const moved = await ask(`POST /api/reservations/${id}/move`, {
      as: host,
      body: { revision: 1, startsAt: `${date}T20:30:00+02:00` },
      headers: { 'idempotency-key': newKey() },
    })
    const answeredAt = performance.now()
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
    await vi.waitFor(() => expect(changesOf(b.heard, id).at(-1)?.revision).toBe(2), soon)
    const told = b.heard.find((event) => event.type === 'changed')!
    expect(told.heardAt - answeredAt).toBeLessThan(1000)
    expect(JSON.stringify(b.heard)).not.toContain('Dudek')
    expect(b.heard.map(({ type }) => type)).not.toContain('reload')
  })

  it('says nothing of what is rolled back', async () => {
    const { id } = await book('22:00')
    const line = await listen(host)
    await vi.waitFor(() => expect(line.heard.map(({ type }) => type)).toContain('reload'), soon)
    const before = line.heard.length
    await raw()
      .transaction(async (tx) => {
        await tx.execute(sql`update reservations set revision = revision + 1 where id = ${id}::uuid`)
        throw new Error('thought better of it')
      })
      .catch(() => undefined)
    // What is committed afterwards is heard, so the other would have been.
    await raw().execute(sql`update reservations set staff_notes = 'x' where id = ${id}::uuid`)
    await vi.waitFor(() => expect(changesOf(line.heard.slice(before), id)).toHaveLength(1), soon)
    expect(changesOf(line.heard.slice(before), id)[0]).toMatchObject({ revision: 1 })
  })

  it('tells the night a party leaves and the one it comes to, and nobody else', async () => {
    const { id } = await book('23:00')
    const elsewhere = await book('20:00', '17')
    const line = await listen(host)
    await vi.waitFor(() => expect(line.heard.map(({ type }) => type)).toContain('reload'), soon)
    await payload.update({
      collection: 'reservations',
      id: elsewhere.id,
      data: { staffNotes: 'x' },
      context: { now: room.now },
    })
    await payload.update({
      collection: 'reservations',
      id,
      data: { startsAt: new Date('2027-05-18T20:00:00+02:00').toISOString() },
      context: { now: room.now },
    })
    await vi.waitFor(() => expect(changesOf(line.heard, id).at(-1)).toMatchObject({ isGone: true }), soon)
    expect(changesOf(line.heard, elsewhere.id)).toEqual([])
  })

  it('brings what was missed to whoever comes back, and says so when it cannot', async () => {
    const first = await listen(host, { since: (await boardAs(host)).body.eventId })
    const { id } = await book('00:30', '16')
    await vi.waitFor(() => expect(changesOf(first.heard, id).length).toBeGreaterThan(0), soon)
    const seen = first.heard.findLast((event) => event.id)!.id!
    await first.close()
    await payload.update({
      collection: 'reservations',
      id,
      data: { staffNotes: 'y' },
      context: { now: room.now },
    })
    // The change is in the log before anybody listens again.
    const witness = await listen(other, { since: seen })
    await vi.waitFor(() => expect(changesOf(witness.heard, id).at(-1)?.revision).toBe(2), soon)
    const back = await listen(host, { lastEventId: seen })
    await vi.waitFor(() => expect(changesOf(back.heard, id).at(-1)?.revision).toBe(2), soon)
    expect(back.heard.map(({ type }) => type)).not.toContain('reload')

    const stranger = await listen(host, { lastEventId: '0123456789ab-7' })
    await vi.waitFor(() => expect(stranger.heard.map(({ type }) => type)).toContain('reload'), soon)
  })

  it('tells when tables or hours change', async () => {
    const line = await listen(host)
    await payload.update({ collection: 'tables', id: room.tables[2]!, data: { plan: { xCm: 50 } } })
    await vi.waitFor(() => expect(line.heard.map(({ type }) => type)).toContain('house'), soon)
  })

  it('says who else is there, and when they go', async () => {
    const line = await listen(host)
    const second = await listen(other)
    const names = () =>
      line.heard.findLast((event) => event.type === 'presence' || event.type === 'hello') as Heard & {
        present: { name: string; initials: string; isYou: boolean }[]
      }
    await vi.waitFor(
      () =>
        expect(names().present.map(({ initials, isYou }) => [initials, isYou])).toEqual([
          ['KN', true],
          ['TW', false],
        ]),
      soon,
    )
    await second.close()
    await vi.waitFor(() => expect(names().present.map(({ initials }) => initials)).toEqual(['KN']), soon)
  })

  it('ends when its listener signs out or loses the role', async () => {
    const leaving = await signInNamed('host', 'Ewa Gołąb')
    const line = await listen(leaving)
    await payload.update({ collection: 'users', id: leaving.id, data: { role: 'editor' } })
    await vi.waitFor(() => expect(line.isOver).toBe(true), soon)
    expect(line.heard.at(-1)).toMatchObject({ type: 'bye' })
  })

  it('lets one person open eight boards and no more', async () => {
    const many = await signInNamed('host', 'Many Tabs')
    for (let count = 0; count < 8; count += 1) expect((await listen(many)).response.status).toBe(200)
    const ninth = await listen(many)
    expect(ninth.response.status).toBe(429)
    expect(ninth.response.headers.get('retry-after')).toBe('10')
  })

  it('ends when the server drains, and takes nobody on', async () => {
    const line = await listen(host)
    await startDraining()
    await vi.waitFor(() => expect(line.isOver).toBe(true), soon)
    expect((await listen(host)).response.status).toBe(503)
  })
})
