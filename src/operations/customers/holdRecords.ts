import type { PayloadRequest } from 'payload'
import { idOf } from '@/operations/reservations/facts'
import { lockReservations } from '@/operations/reservations/locks'
import type { Customer } from '@/payload-types'
import { transactionOf } from '@/platform/database/transactions'
import { holdContacts } from './holdContacts'
import { holdCustomers } from './holdCustomers'
import { reservationsOf } from './reservationsOf'

/** Records of one venue, with their contacts and reservations, held until the commit in the order in which a booking takes them. */
export async function holdRecords(records: readonly Customer[], req: PayloadRequest): Promise<void> {
  const [first] = records
  if (!first) return
  const contacts = records.map(({ email, phone }) => ({ email: email ?? null, phone: phone ?? null }))
  await holdContacts(idOf(first.venue) ?? '', contacts, req)
  const ids = records.map(({ id }) => id)
  await lockReservations(await reservationsOf(ids, await transactionOf(req)), req)
  await holdCustomers(ids, req)
}
