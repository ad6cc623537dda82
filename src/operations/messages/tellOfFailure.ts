import { createLocalReq, type Payload } from 'payload'
import { raiseAlert } from '@/operations/alerts/raiseAlert'
import { withTransaction } from '@/platform/database/transactions'
import type { ClaimedMessage } from './messageRow'

/**
 * A message to a guest that was given up is told to the staff, at most once an hour for each venue: when the provider is
 * down, one note is enough. A note that fails is told to nobody.
 */
export async function tellOfFailure(
  { venueId, kind }: ClaimedMessage,
  reason: string,
  payload: Payload,
): Promise<void> {
  if (!venueId || kind === 'staffAlert') return
  const req = await createLocalReq({}, payload)
  await withTransaction(req, () =>
    raiseAlert({ alert: 'messageFailed', cause: 'messages', venueId, detail: reason, req }),
  )
}
