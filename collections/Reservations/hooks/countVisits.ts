import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { recountCustomers } from '@/operations/customers/recountCustomers'
import { transactionOf } from '@/platform/database/transactions'
import type { Reservation } from '@/payload-types'
import { idOf } from '../../shared/idOf'

/** A reservation that changes changes what is counted of its guest, and of the one it belonged to before. */
export const countVisits: CollectionAfterChangeHook<Reservation> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before = operation === 'update' ? idOf(previousDoc?.customer) : null
  const now = await customerOf(doc.id)
  const isSame =
    before === now && previousDoc?.status === doc.status && previousDoc?.startsAt === doc.startsAt
  if (operation === 'update' && isSame) return doc
  await recountCustomers(
    [before, now].filter((id) => id !== null),
    req,
  )
  return doc

  /** From the row: a bartender's answer does not say whose reservation it is. */
  async function customerOf(reservationId: string): Promise<string | null> {
    const tx = await transactionOf(req)
    const { rows } = await tx.execute<{ customer: string | null }>(
      sql`select customer_id as customer from reservations where id = ${reservationId}`,
    )
    return rows[0]?.customer ?? null
  }
}
