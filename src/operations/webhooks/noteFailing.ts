import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { GIVEN_UP_AFTER_MS } from '@/domain/events/retryAt'
import { raiseAlert } from '@/operations/alerts/raiseAlert'
import { writeAudit } from '@/operations/audit/writeAudit'
import { transactionOf } from '@/platform/database/transactions'

type Failing = {
  webhook: { id: string; name: string }
  /** The receiver says that it is no more. */
  isGone: boolean
  /** A delivery was tried for the last time. */
  isGivenUp: boolean
  failure: string
  now: Date
  req: PayloadRequest
}

/**
 * Remembers since when a webhook fails. One that says it is gone is switched off at once, one that has not taken anything for
 * three days with the next delivery that is given up; staff are told of both, and of what was given up.
 */
export async function noteFailing({ webhook, isGone, isGivenUp, failure, now, req }: Failing): Promise<void> {
  const tx = await transactionOf(req)
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await tx.execute<{ since: string | Date; active: boolean }>(sql`
    update webhooks set failing_since = coalesce(failing_since, ${at}), last_failure = ${failure}
    where id = ${webhook.id}::uuid returning failing_since as since, active`)
  const [state] = rows
  if (!state || (!isGone && !isGivenUp)) return

  const hasFailedForLong = now.getTime() - new Date(state.since).getTime() >= GIVEN_UP_AFTER_MS
  const because = isGone ? 'gone' : hasFailedForLong ? 'failing' : null
  if (because && state.active) await switchOff(webhook, because, now, req)
  await raiseAlert({
    alert: 'failure',
    cause: `webhook/${webhook.id}`,
    venueId: null,
    detail: `webhook ${webhook.name}: ${failure}${because && state.active ? ' → off' : ''}`,
    now,
    req,
  })
}

async function switchOff(
  { id, name }: Failing['webhook'],
  because: 'gone' | 'failing',
  now: Date,
  req: PayloadRequest,
): Promise<void> {
  const tx = await transactionOf(req)
  const at = sql`${now.toISOString()}::timestamptz`
  await tx.execute(sql`
    update webhooks set active = false, disabled_at = ${at}, disabled_because = ${because}, updated_at = ${at}
    where id = ${id}::uuid`)
  await tx.execute(sql`
    update webhook_deliveries set status = 'skipped', failure = 'DISABLED', next_attempt_at = null, updated_at = ${at}
    where webhook_id = ${id}::uuid and status = 'waiting' and (lease_until is null or lease_until < ${at})`)
  await writeAudit({
    action: 'switch-off',
    collection: 'webhooks',
    documentId: id,
    title: name,
    changes: { because },
    req,
  })
}
