import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { driverErrorOf } from '@/platform/database/errors'
import { transactionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import type { Wish } from './decision'
import { tokenHashOf } from './manageToken'
import type { Plan } from './planReservation'
import { readNight } from './readNight'
import { nearestFree } from './refuseSlot'
import { writeOccupancies } from './writeOccupancies'

type Question = { id: string; plan: Plan; isNew: boolean; req: PayloadRequest }

/**
 * Carries out what was decided about the tables. 409 `SLOT_TAKEN` when the constraint refuses: somebody wrote by a way
 * that knows no locks, or on the night beside this one.
 */
export async function takeTables({ id, plan, isNew, req }: Question): Promise<void> {
  const { data, occupancy, wish } = plan
  if (isNew) await keepTokenHash(id, req)
  const { venue, serviceDate } = data as { venue: string; serviceDate: string }
  try {
    await writeOccupancies(occupancy, { reservationId: id, venueId: venue, serviceDate, isNew, req })
  } catch (error) {
    if (driverErrorOf(error)?.code !== '23P01' || !wish || occupancy.kind !== 'take') throw error
    throw refusal('SLOT_TAKEN', {
      alternatives: await alternativesBeside(wish, req),
      taken: occupancy.tableIds,
    })
  }
}

/** The transaction is lost, so what is free is read beside it. */
async function alternativesBeside({ before, wanted, booking, read }: Wish, { payload }: PayloadRequest) {
  const { venue, night } = read
  const { serviceDate } = night
  const { startsAt, partySize, areaId } = wanted
  const now = await readNight({ venueId: venue.id, serviceDate, req: { payload }, moving: before?.id })
  return nearestFree({ night: now.night, startsAt, partySize, areaId, booking, moving: before?.id })
}

/** The key to it is derived from its id, which the database has just given. */
async function keepTokenHash(id: string, req: PayloadRequest): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update reservations set manage_token_hash = ${tokenHashOf({ id, tokenVersion: 1 })} where id = ${id}::uuid`)
}
