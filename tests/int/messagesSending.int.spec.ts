import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { IntegrationError } from '@/integrations/IntegrationError'
import type { Reservation } from '@/payload-types'
import { openChangesLine } from '@/platform/changes/changesLine'
import { aProvider, sendAt } from '../helpers/carriers'
import { at, dayBefore, early, guestMessages } from '../helpers/guestMessages'
import { database } from '../helpers/jobs'
import { openPayload } from '../helpers/openPayload'
import { openRoom } from '../helpers/room'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
beforeEach(async () => {
  await database(payload).execute(sql`delete from messages`)
})

const { book, move, outbox, countOf } = guestMessages(() => payload)

it('each step of a message is told to every process: planned, taken in hand, sent', async () => {
  const heard: string[] = []
  const line = openChangesLine({
    databaseUrl: process.env.DATABASE_URL!,
    onChange: (tags) => void heard.push(...tags.filter((tag) => tag === 'messages')),
  })
  const hearMore = async (than: number) =>
    vi.waitFor(() => expect(heard.length).toBeGreaterThan(than), { timeout: 15_000 })
  await vi.waitFor(() => expect(line.isUp()).toBe(true), { timeout: 15_000 })
  await book(await openRoom(payload))
  await hearMore(0)
  const planned = heard.length
  await sendAt(payload, early, aProvider())
  await hearMore(planned + 1)
  await line.close()
})

describe('44: several workers at once', () => {
  it('send each message once', async () => {
    const room = await openRoom(payload, { tables: Array.from({ length: 12 }, () => ({})) })
    for (let party = 0; party < 12; party += 1)
      await book(room, { guest: { email: `p${party}@example.com` } })
    const calls: string[] = []
    const provider = aProvider(({ message }) => void calls.push(message.id))
    await Promise.all(Array.from({ length: 4 }, () => sendAt(payload, dayBefore, provider, { atOnce: 3 })))
    expect(calls.length).toBe(24)
    expect(new Set(calls).size).toBe(24)
  })
})

describe('a worker that was down', () => {
  it('46: for six hours, with an hour to go: both reminders are skipped with the reason', async () => {
    const provider = aProvider()
    const booking = await book(await openRoom(payload))
    await sendAt(payload, early, provider)
    await sendAt(payload, '2027-05-15T17:00:00Z', provider)
    expect(provider.kinds()).toEqual(['confirmation'])
    expect(await outbox(booking)).toEqual([
      'confirmation sent',
      'reminder skipped OVERTAKEN',
      'reminder skipped TOO_LATE',
    ])
  })

  it('sends of two overdue reminders the latest alone', async () => {
    const provider = aProvider()
    const booking = await book(await openRoom(payload))
    await sendAt(payload, early, provider)
    await sendAt(payload, '2027-05-15T15:30:00Z', provider)
    expect(provider.kinds()).toEqual(['confirmation', 'reminder'])
    expect(await outbox(booking)).toEqual([
      'confirmation sent',
      'reminder skipped OVERTAKEN',
      'reminder sent',
    ])
  })

  it('by kill -9: what it had in hand comes back after the lease, and only then', async () => {
    const provider = aProvider()
    await book(await openRoom(payload))
    const silent = aProvider(() => new Promise(() => undefined))
    void sendAt(payload, early, silent, { leaseMs: 30_000 })
    await vi.waitFor(async () => expect(await countOf('sending')).toBe(1), { timeout: 15_000 })
    await sendAt(payload, '2027-05-01T10:00:29Z', provider)
    expect(provider.taken).toEqual([])
    await sendAt(payload, '2027-05-01T10:00:31Z', provider)
    expect(provider.kinds()).toEqual(['confirmation'])
  })
})

describe('a provider in trouble', () => {
  const trouble = (failure: object) => () => {
    throw new IntegrationError({ provider: 'fake', retryable: true, reason: '429', ...failure })
  }
  const stateOf = async (booking: Reservation) => {
    const { rows } = await database(payload).execute<{
      status: string
      reason: string
      attempts: number
      wait: number
    }>(sql`
      select status, reason, attempts::int, extract(epoch from next_try_at - ${early}::timestamptz)::float as wait
      from messages where reservation_id = ${booking.id}::uuid and kind = 'confirmation'`)
    return rows[0]!
  }

  it('is left alone for as long as it asks, then the message goes out', async () => {
    const booking = await book(await openRoom(payload))
    await sendAt(payload, early, aProvider(trouble({ retryAfterSeconds: 60 })))
    const state = await stateOf(booking)
    expect(state).toMatchObject({ status: 'planned', reason: '429', attempts: 1 })
    expect(state.wait).toBeGreaterThanOrEqual(60)
    expect(state.wait).toBeLessThanOrEqual(75)

    const provider = aProvider()
    await sendAt(payload, '2027-05-01T10:00:59Z', provider)
    expect(provider.taken).toEqual([])
    await sendAt(payload, '2027-05-01T10:01:16Z', provider)
    expect(provider.kinds()).toEqual(['confirmation'])
  })

  it('is given up after ten tries, and the staff hear of it', async () => {
    const room = await openRoom(payload)
    await payload.update({
      collection: 'venues',
      id: room.venue,
      data: { messaging: { alertEmail: 'team@example.com' } },
    })
    const booking = await book(room)
    for (let hours = 0; hours < 10; hours += 1)
      await sendAt(
        payload,
        at(early)
          .add({ hours: hours * 2 })
          .toString(),
        aProvider(trouble({ reason: '500' })),
      )
    expect(await stateOf(booking)).toMatchObject({ status: 'failed', reason: 'GAVE_UP', attempts: 10 })
    const { rows } = await database(payload).execute(sql`
      select recipient, details from messages where kind = 'staffAlert' and venue_id = ${room.venue}::uuid`)
    expect(rows).toMatchObject([
      { recipient: 'team@example.com', details: { alert: 'messageFailed', failure: 'GAVE_UP' } },
    ])
  })

  it('refuses an address for good: failed at once', async () => {
    const booking = await book(await openRoom(payload))
    await sendAt(payload, early, aProvider(trouble({ retryable: false, reason: '422' })))
    expect(await stateOf(booking)).toMatchObject({ status: 'failed', reason: 'REFUSED', attempts: 1 })
  })

  it('that never answers is given up on in time', async () => {
    const booking = await book(await openRoom(payload))
    const silent = aProvider(() => new Promise(() => undefined))
    await sendAt(payload, early, silent, { timeoutMs: 50 })
    expect(await stateOf(booking)).toMatchObject({ status: 'planned', reason: 'timeout', attempts: 1 })
  })

  it('a move while a try waits sets that one aside; the guest may have read it, so a change notice goes out', async () => {
    const booking = await book(await openRoom(payload))
    await sendAt(payload, early, aProvider(trouble({})))
    await move(booking, '2027-05-18T18:00:00Z', early)
    const provider = aProvider()
    await sendAt(payload, '2027-05-01T12:00:00Z', provider)
    expect(provider.kinds()).toEqual(['change'])
  })
})

describe('a provider that knows no keys', () => {
  /** As SMTP is: it asks once more before the transfer, and then the line may break. */
  const smtpLike = (during: () => Promise<void> = () => Promise.resolve()) => {
    const provider = aProvider()
    const { carry } = provider.carriers.email!
    provider.carriers.email = {
      keysLastMs: 0,
      carry: async (outgoing) => {
        await outgoing.onHandover()
        const taken = await carry(outgoing)
        await during()
        return taken
      },
    }
    return provider
  }
  const lineBroke = () =>
    Promise.reject(
      new IntegrationError({ provider: 'smtp', retryable: true, mayBeDone: true, reason: 'ECONNECTION' }),
    )

  it('gets nothing twice that it may have taken: the message fails with that reason, and the staff hear of it', async () => {
    const room = await openRoom(payload)
    await payload.update({
      collection: 'venues',
      id: room.venue,
      data: { messaging: { alertEmail: 'team@example.com' } },
    })
    const booking = await book(room)
    const broken = smtpLike(lineBroke)
    await sendAt(payload, early, broken)
    await sendAt(payload, '2027-05-01T12:00:00Z', broken)
    expect(broken.kinds()).toEqual(['confirmation'])
    expect((await outbox(booking))[0]).toBe('confirmation failed UNCERTAIN')
    const { rows } = await database(payload).execute(sql`
      select details from messages where kind = 'staffAlert' and venue_id = ${room.venue}::uuid`)
    expect(rows).toMatchObject([{ details: { alert: 'messageFailed', failure: 'UNCERTAIN' } }])
  })

  it('and a worker that died in the middle of the transfer: nobody sends it again by itself', async () => {
    const booking = await book(await openRoom(payload))
    const dead = smtpLike(() => new Promise(() => undefined))
    void sendAt(payload, early, dead, { leaseMs: 30_000 })
    await vi.waitFor(() => expect(dead.taken).toHaveLength(1), { timeout: 15_000 })
    const next = smtpLike()
    await sendAt(payload, '2027-05-01T10:00:31Z', next)
    expect(next.taken).toEqual([])
    expect((await outbox(booking))[0]).toBe('confirmation failed UNCERTAIN')
  })

  it('and a worker that died before the transfer: another one sends it', async () => {
    const booking = await book(await openRoom(payload))
    const dead = smtpLike()
    let hasCalled = false
    dead.carriers.email = {
      keysLastMs: 0,
      carry: () => {
        hasCalled = true
        return new Promise(() => undefined)
      },
    }
    void sendAt(payload, early, dead, { leaseMs: 30_000 })
    await vi.waitFor(() => expect(hasCalled).toBe(true), { timeout: 15_000 })
    const next = smtpLike()
    await sendAt(payload, '2027-05-01T10:00:31Z', next)
    expect(next.kinds()).toEqual(['confirmation'])
    expect((await outbox(booking))[0]).toBe('confirmation sent')
  })

  it('is not handed what was set aside while it was being reached', async () => {
    const booking = await book(await openRoom(payload))
    const provider = smtpLike()
    const { carry } = provider.carriers.email!
    let moved = false
    provider.carriers.email!.carry = async (outgoing) => {
      if (!moved) await move(booking, '2027-05-18T18:00:00Z', early)
      moved = true
      return carry(outgoing)
    }
    await sendAt(payload, early, provider)
    expect(provider.taken).toEqual([])
    await sendAt(payload, early, provider)
    expect(provider.toGuests()).toMatchObject([
      { kind: 'change', facts: { booking: { startsAt: at('2027-05-18T18:00:00Z') } } },
    ])
    expect((await outbox(booking))[0]).toBe('confirmation superseded CHANGED')
  })

  it('that refused it before the transfer is asked again', async () => {
    await book(await openRoom(payload))
    const full = smtpLike(() =>
      Promise.reject(new IntegrationError({ provider: 'smtp', retryable: true, reason: '452 EMESSAGE' })),
    )
    await sendAt(payload, early, full)
    const next = smtpLike()
    await sendAt(payload, '2027-05-01T12:00:00Z', next)
    expect(next.kinds()).toEqual(['confirmation'])
  })

  it('a day later even a provider with keys counts as one', async () => {
    const booking = await book(await openRoom(payload))
    const silent = aProvider(() => new Promise(() => undefined))
    silent.carriers.email!.keysLastMs = 23 * 3_600_000
    void sendAt(payload, early, silent, { leaseMs: 30_000 })
    await vi.waitFor(async () => expect(await countOf('sending')).toBe(1), { timeout: 15_000 })
    const next = aProvider()
    next.carriers.email!.keysLastMs = 23 * 3_600_000
    await sendAt(payload, '2027-05-02T10:00:00Z', next)
    expect(next.taken).toEqual([])
    expect((await outbox(booking))[0]).toBe('confirmation failed UNCERTAIN')
  })
})
