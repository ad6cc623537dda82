import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type {
  CommandDone,
  MoveCommand,
  StatusCommand,
  SwapCommand,
  UndoCommand,
  WalkInCommand,
} from '@/domain/board/commands'
import { storedInstant } from '@/domain/time/storedInstant'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import type { Reservation } from '@/payload-types'
import { venueAtHand } from '../venues/venueAtHand'
import type { BookingBy } from '../reservations/booking'
import { commitReservation, type Commit } from '../reservations/commitReservation'
import type { Facts } from '../reservations/facts'
import { readNight } from '../reservations/readNight'
import { seatWalkIn } from '../reservations/seatWalkIn'
import { swapTables } from '../reservations/swapTables'
import { callerOf, hostOf } from './callerOf'
import { changesOf } from './changesOf'
import { carryOut, type Gesture } from './carryOut'
import { partyForCaller } from './partyForCaller'

type Command<Body> = { body: Body; key: unknown; locale: 'pl' | 'en'; req: PayloadRequest }

/** One step of the status machine. A bartender marks who has come and who sits, and takes that back. */
export async function setStatus(id: string, command: Command<StatusCommand>): Promise<CommandDone> {
  const { body, req } = command
  const caller = callerOf(req, 'update')
  const { to, revision, reason, tables, startsAt } = body
  if (!caller.isHost && (!OF_BARTENDERS.includes(to) || reason || tables || startsAt))
    throw refusal('FORBIDDEN')
  const { facts: before } = await partyForCaller(id, req)
  const now = Temporal.Now.instant()

  const changes = {
    status: to,
    ...(reason ? { overrideReason: reason } : {}),
    ...(tables ? { tables } : {}),
    ...(startsAt ? { startsAt: new Date(startsAt).toISOString() } : {}),
  }
  return carryOut({ endpoint: `board/status/${id}`, ...command }, caller, {
    change: to === 'seated' || to === 'held' ? { id, change: { tables, startsAt } } : null,
    run: async (inside) => {
      const offered = to === 'held' ? await offerEnds(before, now, req) : {}
      const by = { actor: caller.role, actorId: caller.id, now, ...offered }
      if (isWalkInTakenBack(before, to)) return [await takeBack({ id, revision, by, req, inside })]
      const done = await commitReservation({ update: { id, revision, changes }, by, req, inside })
      return [done]
    },
    undo: ([done]) => undoOfStatus(before, done!),
  })
}

const OF_BARTENDERS: readonly ReservationStatus[] = ['arrived', 'seated', 'confirmed']

/** A party at the door that was tapped in by mistake: the status machine takes it back in two steps, as it may. */
const isWalkInTakenBack = ({ status, source }: Facts, to: ReservationStatus): boolean =>
  status === 'seated' && source === 'walk_in' && to === 'cancelled_guest'

type TakenBack = {
  id: string
  revision: number
  by: BookingBy
  req: PayloadRequest
  inside: NonNullable<Commit['inside']>
}

const takeBack = ({ id, revision, by, req, inside }: TakenBack): Promise<Reservation> =>
  withTransaction(req, async () => {
    const up = await commitReservation({
      update: { id, revision, changes: { status: 'arrived' } },
      by,
      req,
      inside: { before: inside.before },
    })
    return commitReservation({
      update: { id, revision: up.revision ?? undefined, changes: { status: 'cancelled_guest' } },
      by,
      req,
      inside: { after: inside.after },
    })
  })

/** What is offered to a party of the waiting list is kept for it as long as the venue says. */
async function offerEnds({ venueId, serviceDate }: Facts, now: Temporal.Instant, req: PayloadRequest) {
  if (!serviceDate) return {}
  const { venue } = await readNight({ venueId, serviceDate, req })
  return { channel: 'staff' as const, holdExpiresAt: now.add({ minutes: venue.offerMinutes }) }
}

/** Back to what it was; a party that was seated by mistake stands at the bar again. */
function undoOfStatus(before: Facts, { id, revision, status }: Reservation): UndoCommand | null {
  const to = status === 'seated' && before.status !== 'waitlisted' ? 'arrived' : before.status
  const isPossible =
    status === 'seated' ? before.status !== 'waitlisted' : UNDONE.includes(status ?? 'confirmed')
  return isPossible ? { path: `${id}/status`, body: { revision: revision ?? 1, to } } : null
}

/** From these the status machine knows a way back; for whom, it says when it is asked. */
const UNDONE: readonly ReservationStatus[] = [
  'arrived',
  'no_show',
  'completed',
  'cancelled_guest',
  'cancelled_venue',
  'declined',
]

/** Another table, time or size. */
export async function moveParty(id: string, command: Command<MoveCommand>): Promise<CommandDone> {
  const { body, req } = command
  const caller = hostOf(req, 'update')
  const { facts: before } = await partyForCaller(id, req)
  const { revision, ...change } = body
  return carryOut({ endpoint: `board/move/${id}`, ...command }, caller, {
    change: { id, change },
    run: async (inside) => [
      await commitReservation({
        update: { id, revision, changes: changesOf(change) },
        by: { actor: caller.role, actorId: caller.id },
        req,
        inside,
      }),
    ],
    undo: ([done]) => ({
      path: `${id}/move`,
      body: {
        revision: done!.revision ?? 1,
        ...(before.status === 'seated' ? {} : { startsAt: storedInstant(before.startsAt) }),
        ...(before.endsAt ? { endsAt: storedInstant(before.endsAt) } : {}),
        ...(before.tableIds.length > 0 ? { tables: before.tableIds } : {}),
        partySize: before.partySize,
      },
    }),
  })
}

/** Two parties change tables: both or neither. */
export async function swapParties(command: Command<SwapCommand>): Promise<CommandDone> {
  const { body, req } = command
  const caller = hostOf(req, 'update')
  for (const { id } of [body.a, body.b]) await partyForCaller(id, req)
  const gesture: Gesture = {
    change: null,
    run: (inside) =>
      swapTables({
        ...body,
        by: { actor: caller.role, actorId: caller.id },
        req,
        inside: { before: inside.before, after: (parties, own) => inside.afterAll(parties, own) },
      }),
    undo: ([a, b]) => ({
      path: 'swap',
      body: { a: { id: a!.id, revision: a!.revision ?? 1 }, b: { id: b!.id, revision: b!.revision ?? 1 } },
    }),
  }
  return carryOut({ endpoint: 'board/swap', ...command }, caller, gesture)
}

/** A party at the door sits down. */
export async function seatAtDoor(command: Command<WalkInCommand>): Promise<CommandDone> {
  const { body, req } = command
  const caller = hostOf(req, 'update')
  const { id: venue } = await venueAtHand(req)
  const { partySize, tables, name, reason } = body
  return carryOut({ endpoint: 'board/walk-in', ...command }, caller, {
    change: null,
    run: async (inside) => [
      await seatWalkIn({
        venue,
        partySize,
        tables,
        name,
        reason,
        by: { actor: caller.role, actorId: caller.id },
        req,
        inside,
      }),
    ],
    undo: ([done]) => ({
      path: `${done!.id}/status`,
      body: { revision: done!.revision ?? 1, to: 'cancelled_guest' },
    }),
  })
}
