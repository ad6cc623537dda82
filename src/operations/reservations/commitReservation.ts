import type { PayloadRequest, RequiredDataFromCollectionSlug, TypeWithID } from 'payload'
import { withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { countBookingConflict } from '@/platform/metrics/count'
import type { Reservation } from '@/payload-types'
import { bookingBy, type Booking, type BookingBy } from './booking'
import { decide } from './decide'
import { factsOf, isUuid, type Doc, type Facts } from './facts'
import { serviceDateFor } from './planReservation'
import { readNight, type NightRead } from './readNight'
import { areTablesSet, isSlotChanged } from './slotChanges'
import { venueTimeLately } from './venueTimeOf'
import { waitInLine, type Known } from './waitInLine'
import { writeAs } from './writeAs'

type NewReservation = Omit<RequiredDataFromCollectionSlug<'reservations'>, 'venue'> & { venue: string }

export type Commit = {
  /** Without a status it is confirmed; what a guest asks for may become `pending` where staff decide. */
  create?: NewReservation
  /** With the revision that the caller saw: 409 `STALE_REVISION` when it is another by now. */
  update?: { id: string; revision?: number; changes: Partial<NewReservation> }
  by: BookingBy
  req: PayloadRequest
  /** What belongs to it happens in its transaction, once for each try: the key of a repeated request, a consent. */
  inside?: {
    before?: (req: PayloadRequest) => Promise<void>
    after?: (reservation: Reservation, req: PayloadRequest) => Promise<void>
  }
}

/**
 * Books or changes a table for somebody. Waits its turn for the night, answers 409 or 422 without opening a transaction
 * when the slot is plainly gone, then writes through the hooks of the collection, which decide under the lock. When the
 * database finds another party faster all the same, it tries once more with other tables, as a whole new transaction.
 * Whoever has a transaction already writes in it, at once and with one try.
 *
 * A repeated request looks for its key again when it is refused here: its twin may have taken the slot.
 */
export async function commitReservation(commit: Commit): Promise<Reservation> {
  const { req } = commit
  const booking = bookingBy(commit.by)
  if (await req.transactionID) return write(commit, booking)

  const arrivedAt = performance.now()
  const check = await prepare(commit, booking)
  const beforeGivingUp = (known: Known) => check.refuseKnown(known, arrivedAt)
  const work = async (known: Known) => {
    await check.refusePlain(known, arrivedAt)
    try {
      return await write(commit, booking)
    } catch (error) {
      const taken = tablesTaken(error)
      if (!taken || check.isPickedByHand) throw error
      return write(commit, { ...booking, exceptTableIds: [...(booking.exceptTableIds ?? []), ...taken] })
    }
  }
  try {
    return await waitInLine(check.night, work, { beforeGivingUp })
  } catch (error) {
    if (isTaken(error)) countBookingConflict()
    throw error
  }
}

const isTaken = (error: unknown) => (error as { data?: { code?: string } }).data?.code === 'SLOT_TAKEN'

/** Writes in one transaction, as the house: who may do what was decided by whoever calls. */
function write({ create, update, req, inside }: Commit, booking: Booking): Promise<Reservation> {
  return writeAs(booking, req, (own) =>
    withTransaction(own, async () => {
      await inside?.before?.(own)
      const shared = { collection: 'reservations', depth: 0, req: own } as const
      const reservation = update
        ? await own.payload.update({ ...shared, id: update.id, data: changesOf(update) })
        : await own.payload.create({ ...shared, data: create! })
      await inside?.after?.(reservation, own)
      return reservation
    }),
  )
}

const changesOf = ({ changes, revision }: NonNullable<Commit['update']>) =>
  revision === undefined ? changes : { ...changes, revision }

type Check = {
  night: string
  isPickedByHand: boolean
  refusePlain: (known: Known, arrivedAt: number) => Promise<void>
  /** By what somebody else in the line has read, without a look of one's own. */
  refuseKnown: (known: Known, arrivedAt: number) => void
}

/** What can be known without a lock: which night it is about, and whether the rules would let it through now. */
async function prepare({ create, update, req }: Commit, booking: Booking): Promise<Check> {
  const original = update ? await readOriginal(update.id, req) : null
  const before = original && factsOf(original, req)
  const wanted = factsOf({ ...original, ...(create ?? update!.changes) }, req)
  const { venueId } = wanted
  const serviceDate = serviceDateFor(before, wanted, booking, await venueTimeLately(venueId, req))

  const judge = (read: NightRead) => decide({ before, wanted, booking, read })
  const refuseKnown = (known: Known, arrivedAt: number) => {
    const lately = known.get('read') as Reading | undefined
    if (!before && lately && lately.startedAt >= arrivedAt) judge(lately.read)
  }
  return {
    night: `${venueId}/${serviceDate}`,
    isPickedByHand: areTablesSet(before, wanted),
    refuseKnown,
    refusePlain: async (known, arrivedAt) => {
      if (before && !asksTheNight(before, wanted, booking)) return
      refuseKnown(known, arrivedAt)

      const startedAt = performance.now()
      const read = await readNight({ venueId, serviceDate, req, moving: before?.id })
      if (!before) known.set('read', { startedAt, read } satisfies Reading)
      judge(read)
    },
  }
}

/**
 * A night that somebody else in the line has read. Whoever was in line by then may be refused by it, as if it had been
 * his turn at that moment; to let him through it is too old.
 */
type Reading = { startedAt: number; read: NightRead }

/** A change of status is decided under the lock alone: there is nothing to be spared. */
const asksTheNight = (before: Facts, wanted: Facts, booking: Booking): boolean =>
  before.status === wanted.status && isSlotChanged(before, { wanted, booking })

async function readOriginal(id: string, { payload }: PayloadRequest): Promise<Doc> {
  const found = isUuid(id)
    ? await payload.db.findOne<Doc & TypeWithID>({
        collection: 'reservations',
        where: { id: { equals: id } },
      })
    : null
  if (!found) throw refusal('NOT_FOUND')
  return found
}

/** The tables that another party had when ours was written; null for every other error. */
function tablesTaken(error: unknown): string[] | null {
  const { data } = (error ?? {}) as { data?: { code?: string; taken?: string[] } }
  return data?.code === 'SLOT_TAKEN' ? (data.taken ?? null) : null
}
