import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { TaskOutcome } from '@/domain/billing/taskLists'
import { transactionOf } from '@/platform/database/transactions'
import { taskOfFee } from './feeKey'
import { finishTask } from './finishTask'
import type { PaymentRow } from './paymentRow'
import { wantRefund } from './wantRefund'

type Charged = { payment: PaymentRow; now: Temporal.Instant; req: PayloadRequest }

/**
 * A saved card has been charged: the task that asked for it is done. Where somebody has let the fee go meanwhile, all of it
 * goes back. Answers whether the money stays.
 */
export async function seeToFee({ payment, now, req }: Charged): Promise<boolean> {
  const taskId = taskOfFee(payment.key)
  if (!taskId) return true
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ state: string; outcome: TaskOutcome | null }>(sql`
    select state, outcome from payment_tasks where id = ${taskId}::uuid for update`)
  const [task] = rows
  if (task?.state === 'open') await finishTask(taskId, 'charged', null, now, req)
  if (task?.state !== 'done' || task.outcome === 'charged') return true

  const { id, retainedCents: amountCents } = payment
  const refund = { payment, amountCents, reason: 'goodwill', takenFrom: 'retained' } as const
  if (amountCents > 0) await wantRefund({ ...refund, key: `waived/${id}`, by: 'house', req })
  return false
}
