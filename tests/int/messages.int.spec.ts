import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { moveReservation } from '@/operations/reservations/moveReservation'
import { offerToNextInLine } from '@/operations/reservations/offerToNextInLine'
import { withTransaction } from '@/platform/database/transactions'
import { aProvider, sendAt } from '../helpers/carriers'
import { at, dayBefore, early, eight, guestMessages, hoursBefore, reminders } from '../helpers/guestMessages'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
beforeEach(async () => {
  await database(payload).execute(sql`delete from messages`)
})

const { newReq, book, move, cancel, step, outbox } = guestMessages(() => payload)

describe('a booking and its messages', () => {
  it('are written together, and together not at all', async () => {
    const room = await openRoom(payload)
    const booking = await book(room)
    expect(await outbox(booking)).toEqual(['confirmation planned 05-01 10:00', ...reminders])

    const req = await newReq()
    await expect(
      withTransaction(req, async () => {
        const by = { actor: 'host' as const, now: at(early) }
        await moveReservation({ id: booking.id, to: { startsAt: '2027-05-16T18:00:00Z' }, by, req })
        throw new Error('the deposit was refused')
      }),
    ).rejects.toThrow('the deposit was refused')
    expect(await outbox(booking)).toEqual(['confirmation planned 05-01 10:00', ...reminders])
  })

  it('wakes the sender with the commit, and the confirmation goes out', async () => {
    const provider = aProvider()
    const room = await openRoom(payload)
    const booking = await book(room, { now: Temporal.Now.instant().toString(), startsAt: inDays(5) })
    const { rows } = await database(payload).execute(
      sql`select from payload_jobs where task_slug = 'sendDueMessages' and completed_at is null`,
    )
    expect(rows.length).toBeGreaterThan(0)
    await sendAt(payload, Temporal.Now.instant().toString(), provider)
    expect(provider.taken).toMatchObject([{ kind: 'confirmation', to: 'zofia@example.com' }])
    expect(provider.taken[0]?.facts).toMatchObject({
      booking: { guestName: 'Zofia Nowak', partySize: 2, reference: booking.reference },
    })
    expect((await outbox(booking))[0]).toBe('confirmation sent')
  })

  it('a table or a note changes nothing of what was planned', async () => {
    const room = await openRoom(payload, { tables: [{}, {}] })
    const booking = await book(room)
    const [, other] = room.tables
    const by = { actor: 'host' as const, now: at(early) }
    await moveReservation({ id: booking.id, to: { tables: [other!] }, by, req: await newReq() })
    await payload.update({ collection: 'reservations', id: booking.id, data: { notes: 'By the window' } })
    expect(await outbox(booking)).toEqual(['confirmation planned 05-01 10:00', ...reminders])
  })

  it('another address sets aside what was to go to the old one', async () => {
    const provider = aProvider()
    const room = await openRoom(payload)
    const booking = await book(room)
    await sendAt(payload, early, provider)
    await commitReservation({
      update: { id: booking.id, changes: { guest: { email: 'right@example.com' } } },
      by: { actor: 'host', now: at('2027-05-02T10:00:00Z') },
      req: await newReq(),
    })
    await sendAt(payload, '2027-05-02T10:00:01Z', provider)
    await sendAt(payload, dayBefore, provider)
    await sendAt(payload, hoursBefore, provider)
    expect(provider.taken.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'confirmation zofia@example.com',
      'confirmation right@example.com',
      'reminder right@example.com',
      'reminder right@example.com',
    ])
  })

  it('nobody is told of what is imported or written down afterwards', async () => {
    const room = await openRoom(payload)
    const create = {
      venue: room.venue,
      startsAt: eight,
      partySize: 2,
      guest: { name: 'Jan', email: 'jan@example.com' },
    }
    const quiet = await commitReservation({
      create,
      by: { actor: 'manager', now: at(early), isQuiet: true },
      req: await newReq(),
    })
    const past = await commitReservation({
      create: { ...create, startsAt: '2027-04-15T18:00:00Z', status: 'completed' },
      by: { actor: 'manager', now: at(early), isHistory: true, isQuiet: true },
      req: await newReq(),
    })
    expect(await outbox(quiet)).toEqual([])
    expect(await outbox(past)).toEqual([])
  })
})

describe('cancelled', () => {
  it('42: a second before the reminder is due: no reminder, one cancellation', async () => {
    const provider = aProvider()
    const room = await openRoom(payload)
    const booking = await book(room)
    await sendAt(payload, early, provider)
    await cancel(booking, '2027-05-14T17:59:59Z')
    await sendAt(payload, dayBefore, provider)
    await sendAt(payload, hoursBefore, provider)
    expect(provider.kinds()).toEqual(['confirmation', 'cancellation'])
    expect(await outbox(booking)).toEqual([
      'confirmation sent',
      'reminder superseded CHANGED',
      'reminder superseded CHANGED',
      'cancellation sent',
    ])
  })

  it('and restored: everything is planned anew', async () => {
    const room = await openRoom(payload)
    const booking = await book(room)
    await cancel(booking, '2027-05-02T10:00:00Z')
    await step(booking, 'confirmed', '2027-05-03T10:00:00Z', 'manager')
    expect((await outbox(booking)).filter((line) => line.includes('planned'))).toEqual([
      'confirmation planned 05-03 10:00',
      ...reminders,
    ])
  })
})

describe('moved', () => {
  it('43: after a reminder went out, three days on: a change notice now, and the new reminders at their time', async () => {
    const provider = aProvider()
    const room = await openRoom(payload)
    const booking = await book(room)
    await sendAt(payload, early, provider)
    await sendAt(payload, dayBefore, provider)
    await move(booking, '2027-05-18T18:00:00Z', '2027-05-15T10:00:00Z')
    await sendAt(payload, '2027-05-15T10:00:00Z', provider)
    await sendAt(payload, hoursBefore, provider)
    expect(provider.kinds()).toEqual(['confirmation', 'reminder', 'change'])
    expect(provider.taken[2]?.facts).toMatchObject({
      was: { startsAt: at(eight), partySize: 2 },
      booking: { startsAt: at('2027-05-18T18:00:00Z') },
    })
    const { calendar } = (provider.taken[2]!.facts as { booking: { calendar: string } }).booking
    const [first] = provider.taken
    const before = (first!.facts as { booking: { calendar: string } }).booking.calendar
    expect(line(calendar, 'UID')).toBe(line(before, 'UID'))
    expect(Number(line(calendar, 'SEQUENCE'))).toBe(Number(line(before, 'SEQUENCE')) + 1)
    expect((await outbox(booking)).slice(-2)).toEqual([
      'reminder planned 05-17 18:00',
      'reminder planned 05-18 15:00',
    ])
  })

  it('while the confirmation is on its way: it stops before the provider is called', async () => {
    const room = await openRoom(payload)
    const booking = await book(room)
    const provider = aProvider()
    const { render } = provider.carriers
    let moved = false
    provider.carriers.render = (async (request: never) => {
      if (!moved) {
        moved = true
        await move(booking, '2027-05-18T18:00:00Z', early)
      }
      return render(request)
    }) as typeof render
    await sendAt(payload, early, provider)
    expect(provider.taken).toEqual([])
    await sendAt(payload, early, provider)
    // At the moment of the move nobody could say whether it would still go out, so the new one speaks of a change.
    expect(provider.taken).toMatchObject([
      { kind: 'change', facts: { booking: { startsAt: at('2027-05-18T18:00:00Z') } } },
    ])
    expect((await outbox(booking))[0]).toBe('confirmation superseded CHANGED')
  })

  it('while the provider has it: it ends as sent, and a change notice follows', async () => {
    const room = await openRoom(payload)
    const booking = await book(room)
    let moved = false
    const provider = aProvider(async () => {
      if (moved) return
      moved = true
      await move(booking, '2027-05-18T18:00:00Z', early)
    })
    await sendAt(payload, early, provider)
    await sendAt(payload, early, provider)
    expect(provider.kinds()).toEqual(['confirmation', 'change'])
    expect((await outbox(booking))[0]).toBe('confirmation sent')
  })
})

describe('the waiting list and requests', () => {
  it('a request, its answer; a place in line, an offer', async () => {
    const provider = aProvider()
    const room = await openRoom(payload)
    const asked = await book(room, { status: 'pending', actor: 'guest' })
    await sendAt(payload, early, provider)
    await step(asked, 'declined', early)
    await sendAt(payload, early, provider)
    expect(provider.kinds()).toEqual(['requestReceived', 'declined'])

    const waiting = await book(room, { status: 'waitlisted', guest: { email: 'wait@example.com' } })
    const { venue: venueId } = room
    const now = at('2027-05-02T10:00:00Z')
    const offered = await offerToNextInLine({ venueId, serviceDate: '2027-05-15', now, req: await newReq() })
    expect(offered?.id).toBe(waiting.id)
    await sendAt(payload, '2027-05-02T10:00:01Z', provider)
    expect(provider.kinds().slice(2)).toEqual(['waitlistOffer'])
    expect(await outbox(waiting)).toEqual(['waitlistJoined superseded CHANGED', 'waitlistOffer sent'])
    expect(provider.toGuests().at(-1)?.facts).toMatchObject({ until: at('2027-05-02T10:15:00Z') })
  })

  it('an offer that has run out is not sent any more', async () => {
    const room = await openRoom(payload)
    const waiting = await book(room, { status: 'waitlisted' })
    const now = at('2027-05-02T10:00:00Z')
    await offerToNextInLine({ venueId: room.venue, serviceDate: '2027-05-15', now, req: await newReq() })
    const provider = aProvider()
    await sendAt(payload, '2027-05-02T10:15:00Z', provider)
    expect((await outbox(waiting)).at(-1)).toBe('waitlistOffer skipped TOO_LATE')
  })
})

describe('the day after', () => {
  it('the guest is asked how it was, in a line of its own and once', async () => {
    const provider = aProvider()
    const booking = await book(await openRoom(payload))
    await sendAt(payload, early, provider)
    await step(booking, 'seated', '2027-05-15T18:05:00Z')
    await step(booking, 'completed', '2027-05-15T20:00:00Z')
    await sendAt(payload, '2027-05-16T09:00:00Z', provider)
    expect(provider.kinds()).toEqual(['confirmation'])
    await sendAt(payload, '2027-05-16T09:00:00Z', provider, { lane: 'feedback' })
    expect(provider.kinds()).toEqual(['confirmation', 'feedbackRequest'])
    const { feedbackUrl } = provider.taken.at(-1)!.facts as { feedbackUrl: string }
    expect(feedbackUrl).toMatch(/\/pl\/feedback\/[\w-]{64}$/)
  })
})

describe('the staff', () => {
  it('hear of a large party, a request and a guest who matters, while they stand', async () => {
    const provider = aProvider()
    const room = await openRoom(payload, { tables: [{ maxParty: 12 }] })
    await payload.update({
      collection: 'venues',
      id: room.venue,
      data: { messaging: { alertEmail: 'team@example.com', alertLocale: 'en' } },
    })
    const large = await book(room, { partySize: 10 })
    await sendAt(payload, early, provider)
    const alerts = provider.taken.filter(({ kind }) => kind === 'staffAlert')
    expect(alerts).toMatchObject([
      { to: 'team@example.com', facts: { alert: 'largeParty', booking: { partySize: 10 } } },
    ])
    await cancel(large, '2027-05-02T10:00:00Z')
  })
})

describe('other hours for reminders', () => {
  it('hold for the bookings there are; what went out stays', async () => {
    const provider = aProvider()
    const room = await openRoom(payload, { tables: [{}, {}] })
    const [far, near] = [await book(room), await book(room, { startsAt: '2027-05-10T18:00:00Z' })]
    await sendAt(payload, '2027-05-09T18:00:00Z', provider)
    await setVenue(room, { firstReminderHours: 48, secondReminderHours: 0 }, '2027-05-09T19:00:00Z')
    expect(await outbox(far)).toEqual([
      'confirmation sent',
      'reminder planned 05-13 18:00',
      'reminder superseded CADENCE',
    ])
    expect(await outbox(near)).toEqual(['confirmation sent', 'reminder sent', 'reminder superseded CADENCE'])

    await setVenue(room, { firstReminderHours: 24, secondReminderHours: 3 }, '2027-05-09T20:00:00Z')
    expect(await outbox(far)).toEqual(['confirmation sent', ...reminders])
    expect(await outbox(near)).toEqual(['confirmation sent', 'reminder sent', 'reminder planned 05-10 15:00'])
  })

  it('anything else about the venue leaves them alone', async () => {
    const room = await openRoom(payload)
    const booking = await book(room)
    await payload.update({ collection: 'venues', id: room.venue, data: { city: 'Łódź' } })
    expect(await outbox(booking)).toEqual(['confirmation planned 05-01 10:00', ...reminders])
  })
})

async function setVenue(room: Room, messaging: object, now: string): Promise<void> {
  const req = await createLocalReq({ context: { now: at(now) } }, payload)
  await payload.update({ collection: 'venues', id: room.venue, data: { messaging }, req })
}

const line = (calendar: string, name: string) => calendar.match(new RegExp(`${name}:(.*)`))?.[1]?.trim()

/** 20:00 in Warsaw, so many days from now: real time, for what wakes the worker. */
const inDays = (days: number) =>
  Temporal.Now.zonedDateTimeISO('Europe/Warsaw')
    .add({ days })
    .with({ hour: 20, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
    .toInstant()
    .toString()
