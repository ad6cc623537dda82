import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { TaskKind } from '@/domain/billing/taskLists'
import { raiseAlert } from '@/operations/alerts/raiseAlert'
import { transactionOf } from '@/platform/database/transactions'

export type NewTask = {
  kind: TaskKind
  /** Of this very matter: opened again under it, the first one stands, done or not. */
  key: string
  venueId: string | null
  reservationId?: string | null
  paymentId?: string | null
  refundId?: string | null
  disputeId?: string | null
  reconciliationId?: string | null
  serviceDate?: string | null
  amountCents?: number | null
  currency?: string | null
  detail?: string | null
  dueAt?: Date | null
  /** Whether the staff hear of it at once; a no-show is their own doing. */
  isAlert?: boolean
  now: Date
  req: PayloadRequest
}

/** Puts a matter of money before the staff, in the transaction of its cause. */
export async function openTask(task: NewTask): Promise<string> {
  const { kind, key, venueId, isAlert = true, now, req } = task
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ id: string; isNew: boolean }>(sql`
    insert into payment_tasks as known (id, kind, state, key, venue_id, reservation_id, payment_id, refund_id, dispute_id,
      reconciliation_id, service_date, amount_cents, currency, detail, due_at)
    values (${randomUUID()}::uuid, ${kind}, 'open', ${key}, ${venueId}::uuid, ${task.reservationId ?? null}::uuid,
      ${task.paymentId ?? null}::uuid, ${task.refundId ?? null}::uuid, ${task.disputeId ?? null}::uuid,
      ${task.reconciliationId ?? null}::uuid, ${task.serviceDate ?? null}, ${task.amountCents ?? null},
      ${task.currency ?? null}, ${task.detail ?? null}, ${task.dueAt?.toISOString() ?? null}::timestamptz)
    on conflict (key) do update set updated_at = known.updated_at
    returning id, xmax = 0 as "isNew"`)
  const { id, isNew } = rows[0]!
  if (isNew && isAlert) {
    const { reservationId = null, serviceDate = null } = task
    await raiseAlert({
      alert: 'money',
      cause: `task/${key}`,
      venueId,
      reservationId,
      serviceDate,
      detail: kind,
      now,
      req,
    })
  }
  return id
}
