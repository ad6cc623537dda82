import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { gatewayOf } from '@/integrations/payments'
import { connectionOf } from '@/platform/database/transactions'
import type { MembershipRow } from './membershipRow'
import { settleMembership } from './settleMembership'

type Ended = {
  membership: MembershipRow
  when: 'atPeriodEnd' | 'now'
  now?: Temporal.Instant
  req: PayloadRequest
}

/** Nothing is charged any more: from now on, or when what was paid for is over. Without a transaction. */
export async function endMembership({
  membership,
  when,
  now = Temporal.Now.instant(),
  req,
}: Ended): Promise<void> {
  const { id, provider, providerId } = membership
  const gateway = gatewayOf(provider, req.payload)
  if (providerId && gateway) {
    // A key of its own each time: whoever came back in the portal can be ended again.
    await gateway.endSubscription(providerId, `end-${randomUUID()}`, when)
    await settleMembership({ membership, now, req })
    return
  }
  // It never got as far as the provider, or the provider is there no more.
  const db = await connectionOf({ payload: req.payload })
  await db.execute(sql`
    update memberships set state = 'ended', ended_at = ${storedInstant(now)}::timestamptz, updated_at = now()
    where id = ${id}::uuid and state <> 'ended'`)
}
