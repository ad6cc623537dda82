import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { keepNights } from '@/operations/reservations/keepNights'
import { order, wish, type Booked } from '../helpers/booking'
import { shuffled } from '../helpers/shuffled'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { openTill, type Till } from '../helpers/till'

/** `npm run stress:payments` sends 10,000. */
const EVENTS = Number(process.env.PAYMENT_EVENTS ?? 150)
/** Of each booking there are about six events, each of which comes three times and more. */
const BOOKINGS = Math.max(5, Math.ceil(EVENTS / 20))
const TABLES = 10

type Paying = Booked & { payment: { clientSecret: string } }
type Guest = { reference: string; providerId: string }

let payload: Payload
let till: Till

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-08T08:00:00Z') })
  payload = await openPayload()
  till = await openTill(payload)
})
afterAll(async () => {
  vi.useRealTimers()
  await till.close()
  await payload.destroy()
})

it(
  'events shuffled, doubled, late and forged end where the same events end in order, and the book adds up',
  async () => {
    const [calm, wild] = [await openWorld(), await openWorld()]
    const calmTaken = await liveThrough(calm, async (fresh) => {
      for (const place of fresh) expect((await till.deliver(place)).status).toBe(200)
    })
    let sent = 0
    let forged = 0
    const kept: number[] = []
    const wildTaken = await liveThrough(wild, async (fresh, isLast) => {
      // Half of what is new waits until the end.
      const [now, later] = isLast ? [fresh, []] : halves(shuffled(fresh))
      kept.push(...later)
      const times = Math.max(3, Math.ceil(EVENTS / (BOOKINGS * 5)))
      const all = isLast ? [...now, ...kept] : now
      const line = shuffled(all.flatMap((place) => Array.from({ length: times }, () => place)))
      await inParallel(line, async (place) => {
        sent += 1
        if (sent % 11 === 0) {
          forged += 1
          expect((await till.deliver(place, { secret: 'whsec_forged' })).status).toBe(400)
          expect((await till.deliver(place, { body: '{"id":"evt_forged"}' })).status).toBe(400)
        }
        expect((await till.deliver(place)).status).toBe(200)
      })
    })

    expect(await endOf(wild)).toEqual(await endOf(calm))
    const [{ lopsided, kept: written } = { lopsided: -1, kept: -1 }] = await till.rows<{
      lopsided: number
      kept: number
    }>(sql`
      select (select count(*)::int from (select entry from ledger_lines group by entry having sum(amount_cents) <> 0) e) as lopsided,
        (select count(*)::int from payment_events) as kept`)
    expect(lopsided).toBe(0)
    expect(written).toBe(calmTaken + wildTaken)
    const [{ forgeries } = { forgeries: -1 }] = await till.rows<{ forgeries: number }>(
      sql`select count(*)::int as forgeries from payment_events where event_id like '%forged%'`,
    )
    expect(forgeries).toBe(0)
    process.stdout.write(`${sent + calmTaken} events, ${forged * 2} forged, ${BOOKINGS * 2} bookings\n`)
  },
  EVENTS > 1_000 ? 3_600_000 : 180_000,
)

type World = { room: Room; guests: Guest[] }

async function openWorld(): Promise<World> {
  const room = await openRoom(payload, { tables: Array.from({ length: TABLES }, () => ({})) })
  const { id } = await payload.create({
    collection: 'policies',
    data: { venue: room.venue, name: 'All', charge: 'deposit', chargeBasis: 'perPerson', chargeCents: 5000 },
  })
  await payload.update({ collection: 'services', id: room.service, data: { policy: id, holdMinutes: 60 } })
  const guests: Guest[] = []
  for (let place = 0; place < BOOKINGS; place += 1) {
    const night = new Date(Date.UTC(2027, 4, 15 + Math.floor(place / TABLES))).toISOString().slice(0, 10)
    const { body } = await order<Paying>(
      'book',
      wish({ venue: room.slug, startsAt: `${night}T20:00:00+02:00` }),
    )
    guests.push({ reference: body.reference, providerId: body.payment.clientSecret.split('_secret')[0]! })
  }
  return { room, guests }
}

/** What guests, the owner and banks do, in five ways; after each step the events that it made are handed to `tell`. */
async function liveThrough(
  { guests }: World,
  tell: (fresh: number[], isLast: boolean) => Promise<void>,
): Promise<number> {
  vi.setSystemTime(new Date('2027-05-08T08:00:00Z'))
  const { guest, house } = till.double
  const disputes: string[] = []
  const mine = new Set(guests.map(({ providerId }) => providerId))
  const told = new Set<number>()
  const fresh = () => {
    const places = till.double.events.flatMap(({ object }, place) =>
      !told.has(place) && mine.has(subjectOf(object)) ? [place] : [],
    )
    for (const place of places) told.add(place)
    return places
  }
  const each = (act: (id: string, way: number) => void) =>
    guests.forEach(({ providerId }, place) => act(providerId, place % 5))

  each((id, way) => (way === 1 ? guest.isDeclined(id) : way === 4 ? guest.isAskedByBank(id) : undefined))
  await tell(fresh(), false)
  each((id, way) => (way === 3 ? undefined : guest.pays(id)))
  await tell(fresh(), false)
  each((id, way) => {
    if (way === 2) house.refunds(id, 4_000)
    if (way === 4) disputes.push(guest.disputes(id))
  })
  await tell(fresh(), false)
  disputes.forEach((id, place) => guest.disputeEnds(id, place % 2 === 0 ? 'won' : 'lost'))
  await tell(fresh(), true)
  vi.setSystemTime(new Date(Date.now() + 2 * 3_600_000))
  await keepNights(payload)
  await till.round()
  await tell(fresh(), true)
  return told.size
}

const subjectOf = (object: object): string => {
  const { id, payment_intent: payment } = object as { id: string; payment_intent?: string }
  return payment ?? id
}

/** What a world has come to, guest by guest in the order in which they booked. */
async function endOf({ guests: booked }: World): Promise<unknown> {
  const line = sql.join(
    booked.map(({ reference }) => sql`${reference}`),
    sql`, `,
  )
  const guests = await till.rows(sql`
    select r.status, r.deposit_state, r.paid_cents::int, p.state, p.received_cents::int, p.refunded_cents::int, p.fee_cents::int,
      p.is_disputed,
      (select json_agg(json_build_array(account, cents) order by account) from (select account, sum(amount_cents)::int as cents
        from ledger_lines l where l.payment_id = p.id group by account) lines) as book,
      (select json_agg(json_build_array(kind, t.state) order by kind) from payment_tasks t where t.payment_id = p.id) as tasks,
      (select json_agg(json_build_array(f.state, f.amount_cents::int, f.taken_from)) from refunds f where f.payment_id = p.id) as refunds,
      (select json_agg(kind::text order by kind::text) from messages m where m.reservation_id = r.id and m.status <> 'superseded') as told
    from reservations r left join payments p on p.reservation_id = r.id
    where r.reference in (${line}) order by array_position(array[${line}], r.reference::text)`)
  return guests
}

const halves = <T>(all: readonly T[]): [T[], T[]] => {
  const middle = Math.ceil(all.length / 2)
  return [all.slice(0, middle), all.slice(middle)]
}

async function inParallel<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const line = [...all]
  const worker = async () => {
    for (let next = line.shift(); next !== undefined; next = line.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}
