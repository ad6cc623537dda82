import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf, withTransaction } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import type { Reservation } from '@/payload-types'
import { bookingBy, type BookingBy } from './booking'
import { idOf, isUuid } from './facts'
import { lockNights, lockReservations } from './locks'
import { writeAs } from './writeAs'

type Party = { id: string; revision?: number }
type Swap = { a: Party; b: Party; by: BookingBy; req: PayloadRequest; inside?: Inside }
type Inside = {
  before?: (req: PayloadRequest) => Promise<void>
  after?: (parties: [Reservation, Reservation], req: PayloadRequest) => Promise<void>
}

/** Two parties change tables: both or neither. Each must fit the other's table and time. */
export function swapTables({ a, b, by, req, inside }: Swap): Promise<[Reservation, Reservation]> {
  if (a.id === b.id || !isUuid(a.id) || !isUuid(b.id)) throw refusal('NOT_FOUND')
  return writeAs(bookingBy(by), req, (own) =>
    withTransaction(own, async () => {
      await inside?.before?.(own)
      const rows = await lockReservations([a.id, b.id], own)
      if (rows.length < 2) throw refusal('NOT_FOUND')
      await lockNights(
        rows.flatMap(({ venueId, serviceDate }) => (serviceDate ? [{ venueId, serviceDate }] : [])),
        own,
      )
      const [tablesOfA, tablesOfB] = [await tablesOf(a.id, own), await tablesOf(b.id, own)]
      // Neither stands in the other's way while both are on their feet.
      const tx = await transactionOf(own)
      await tx.execute(sql`
        update occupancies set active = false where reservation_id in (${a.id}::uuid, ${b.id}::uuid)`)
      const parties: [Reservation, Reservation] = [await sit(a, tablesOfB, own), await sit(b, tablesOfA, own)]
      await inside?.after?.(parties, own)
      return parties
    }),
  )
}

async function tablesOf(id: string, req: PayloadRequest): Promise<string[]> {
  // As the house, like every step of an operation: who may swap was decided by whoever calls.
  const { tables } = await req.payload.findByID({
    collection: 'reservations',
    id,
    depth: 0,
    select: { tables: true },
    req,
  })
  const ids = (tables ?? []).flatMap((table) => idOf(table) ?? [])
  if (ids.length === 0) throw refusal('NO_TABLE')
  return ids
}

const sit = ({ id, revision }: Party, tables: string[], req: PayloadRequest) =>
  req.payload.update({
    collection: 'reservations',
    id,
    data: { tables, ...(revision === undefined ? {} : { revision }) },
    depth: 0,
    req,
  })
