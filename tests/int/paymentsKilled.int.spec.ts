import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newKey, wish } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openRoom, type Room } from '../helpers/room'
import { openTill, type Till } from '../helpers/till'

/** `npm run stress:payments-kill` kills fifty times. */
const KILLS = Number(process.env.PAYMENT_KILLS ?? 2)

let payload: Payload
let till: Till
let room: Room
const children: ChildProcess[] = []

beforeAll(async () => {
  payload = await openPayload()
  till = await openTill(payload)
  room = await openRoom(payload, { service: { maxAdvanceDays: 300 } })
  const { id } = await payload.create({
    collection: 'policies',
    data: { venue: room.venue, name: 'All', charge: 'deposit', chargeBasis: 'perPerson', chargeCents: 5000 },
  })
  await payload.update({ collection: 'services', id: room.service, data: { policy: id } })
})
afterAll(async () => {
  children.forEach((child) => child.kill('SIGKILL'))
  await till.close()
  await payload.destroy()
})

it(
  'killed at any moment of taking a deposit, the house ends with one charge and one table, or with the money back',
  async () => {
    let house = await start()
    for (let turn = 0; turn < KILLS; turn += 1) {
      const order = orderOf(turn)
      const dying = takeDeposit(house, order).catch(() => null)
      await pause(momentOf(turn))
      house.kill('SIGKILL')
      await dying

      house = await start()
      await takeDeposit(house, order)
      await said(house, { inOrder: true })
      await expectOneCharge(order.body.startsAt)
    }
  },
  60_000 + KILLS * 60_000,
)

type Order = { key: string; body: ReturnType<typeof wish> }

const orderOf = (turn: number): Order => {
  // By the real clock, which the house in its own process has.
  const night = new Date(Date.now() + (7 + turn) * 86_400_000).toISOString().slice(0, 10)
  return { key: newKey(), body: wish({ venue: room.slug, startsAt: `${night}T19:00:00Z` }) }
}

/** Spread over the second that it takes, the same in every run. */
const momentOf = (turn: number) => 20 + ((turn * 389 + 260) % 900)

/** The guest orders, pays what is asked for, and the house is told. */
async function takeDeposit(house: ChildProcess, book: Order): Promise<void> {
  const { held } = (await said(house, { book })) as { held: string | null }
  if (!held) return
  if (till.double.payments.get(held)?.status !== 'succeeded') till.double.guest.pays(held)
  await said(house, { paid: held })
}

async function said(house: ChildProcess, told: object): Promise<unknown> {
  const answer = Promise.race([
    once(house, 'message'),
    once(house, 'exit').then(() => [{ failed: 'killed' }]),
  ])
  house.send(told)
  const [word] = (await answer) as [unknown]
  const { failed } = word as { failed?: string }
  if (failed) throw new Error(failed)
  return word
}

async function start(): Promise<ChildProcess> {
  const child = fork('tests/helpers/payingProgram.ts', {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: { ...process.env, TILL_PORT: String(till.double.port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  children.push(child)
  const [first] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown]
  expect(first).toBe('ready')
  return child
}

async function expectOneCharge(startsAt: string): Promise<void> {
  const found = await till.rows<{ status: string; received: number; refunded: number; entries: number }>(sql`
    select r.status, p.received_cents::int as received, p.refunded_cents::int as refunded, p.provider_id as provider,
      (select count(*)::int from ledger_lines l where l.payment_id = p.id and l.kind = 'depositCharged') as entries
    from reservations r join payments p on p.reservation_id = r.id
    where r.venue_id = ${room.venue} and r.starts_at = ${startsAt}::timestamptz`)
  expect(found).toEqual([
    {
      status: 'confirmed',
      received: 10_000,
      refunded: 0,
      entries: 2,
      provider: expect.any(String) as string,
    },
  ])
  const paid = [...till.double.payments.values()].filter(({ status }) => status === 'succeeded')
  const [{ booked } = { booked: -1 }] = await till.rows<{ booked: number }>(
    sql`select count(*)::int as booked from payments where state = 'paid'`,
  )
  expect(paid).toHaveLength(booked)
}
