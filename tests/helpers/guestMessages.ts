import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Actor } from '@/domain/reservation/actor'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { cancelReservation } from '@/operations/reservations/cancelReservation'
import { changeStatus } from '@/operations/reservations/changeStatus'
import { commitReservation } from '@/operations/reservations/commitReservation'
import { moveReservation } from '@/operations/reservations/moveReservation'
import type { Reservation } from '@/payload-types'
import { database } from './jobs'
import type { Room } from './room'

export const at = (text: string) => Temporal.Instant.from(text)

/** Two weeks before a Saturday in May, 20:00 in Warsaw, and the moments at which its reminders are due. */
export const early = '2027-05-01T10:00:00Z'
export const eight = '2027-05-15T18:00:00.000Z'
export const dayBefore = '2027-05-14T18:00:00Z'
export const hoursBefore = '2027-05-15T15:00:00Z'
export const reminders = ['reminder planned 05-14 18:00', 'reminder planned 05-15 15:00']

type Wishes = {
  startsAt?: string
  status?: ReservationStatus
  guest?: object
  now?: string
  actor?: Actor
} & Record<string, unknown>

/** What guests and hosts do at moments of their own, and what the outbox says of it. */
export function guestMessages(payload: () => Payload) {
  const newReq = () => createLocalReq({}, payload())

  async function book(room: Room, { now = early, actor = 'host', guest, ...wishes }: Wishes = {}) {
    return commitReservation({
      create: {
        venue: room.venue,
        startsAt: eight,
        partySize: 2,
        guest: { name: 'Zofia Nowak', email: 'zofia@example.com', locale: 'pl', ...guest },
        ...wishes,
      },
      by: { actor, now: at(now) },
      req: await newReq(),
    })
  }

  const move = async ({ id }: Reservation, startsAt: string, now: string) =>
    moveReservation({ id, to: { startsAt }, by: { actor: 'host', now: at(now) }, req: await newReq() })

  const cancel = async ({ id }: Reservation, now: string) =>
    cancelReservation({ id, as: 'guest', by: { actor: 'host', now: at(now) }, req: await newReq() })

  const step = async ({ id }: Reservation, to: ReservationStatus, now: string, actor: Actor = 'host') =>
    changeStatus({ id, to, by: { actor, now: at(now) }, req: await newReq() })

  type Row = { kind: string; status: string; reason: string | null; due: string; revision: number }

  /** 'reminder planned 05-14 18:00', by revision and time. */
  async function outbox({ id }: { id: string }): Promise<string[]> {
    const { rows } = await database(payload()).execute<Row>(sql`
      select kind, status, reason, to_char(due_at at time zone 'UTC', 'MM-DD HH24:MI') as due,
        message_revision::int as revision
      from messages where reservation_id = ${id}::uuid and kind <> 'staffAlert'
      order by message_revision, due_at, kind`)
    return rows.map(({ kind, status, reason, due }) =>
      [kind, status, reason, ...(status === 'planned' ? [due] : [])].filter(Boolean).join(' '),
    )
  }

  /** Of the confirmation of a booking. */
  async function confirmationOf({ id }: { id: string }): Promise<string> {
    const { rows } = await database(payload()).execute<{ id: string }>(sql`
      select id from messages where reservation_id = ${id}::uuid and kind = 'confirmation'`)
    return rows[0]!.id
  }

  async function countOf(status: string): Promise<number> {
    const { rows } = await database(payload()).execute<{ n: number }>(
      sql`select count(*)::int as n from messages where status = ${status}::enum_messages_status`,
    )
    return rows[0]!.n
  }

  return { newReq, book, move, cancel, step, outbox, confirmationOf, countOf }
}
