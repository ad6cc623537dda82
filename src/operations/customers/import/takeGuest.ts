import type { PayloadRequest } from 'payload'
import { fillGaps } from '../fillGaps'
import { findOrCreateCustomer } from '../findOrCreateCustomer'
import type { GuestLine } from './readGuestLine'

/** Makes the guest of a line, unless he is known. Needs a transaction. */
export async function takeGuest({
  read,
  venueId,
  batch,
  req,
}: {
  read: GuestLine
  venueId: string
  batch?: string
  req: PayloadRequest
}): Promise<'made' | 'known'> {
  const { guest, more } = read
  const found = await findOrCreateCustomer({ venueId, guest, more: { ...more, importBatch: batch }, req })
  if (found && !found.isNew) await fillGaps({ customerId: found.id, guest, req })
  return found?.isNew ? 'made' : 'known'
}
