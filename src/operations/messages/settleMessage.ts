import { sql } from '@payloadcms/db-postgres'
import type { FailReason, SkipReason } from '@/domain/messages/messageStatuses'
import type { Transaction } from '@/platform/database/transactions'
import type { ClaimedMessage } from './messageRow'

/** How one try ended. Instants in ISO. */
export type Outcome =
  | { status: 'sent'; providerId: string }
  /** Without a call to the provider: neither counts as a try. */
  | { status: 'skipped'; reason: SkipReason }
  | { status: 'superseded'; reason: 'CHANGED' }
  /** `reason`: a code of ours, or the provider's own word. */
  | { status: 'failed'; reason: FailReason }
  /** Tried again at `at`. `mayBeDone`: the provider may have it, so that it counts from when it first did. */
  | { status: 'planned'; at: string; reason: string; mayBeDone: boolean }
  /** It was not its time after all: at night, for instance. Not a try. */
  | { status: 'postponed'; at: string }

type Settled = {
  message: Pick<ClaimedMessage, 'id' | 'claim'>
  outcome: Outcome
  /** ISO; without it the clock of the database. */
  now?: string
  db: Pick<Transaction, 'execute'>
}

/**
 * Writes down how a try ended, unless somebody else has the message by now. One that was set aside while it was on its way
 * ends as sent if it was sent, and stays set aside otherwise. False when it was not ours any more.
 */
export async function settleMessage({ message, outcome, now, db }: Settled): Promise<boolean> {
  const clock = now ? sql`${now}::timestamptz` : sql`clock_timestamp()`
  const { rowCount } = await db.execute(sql`
    update messages set ${changesOf(outcome, clock)}, claim_id = null, lease_until = null, updated_at = now()
    where id = ${message.id}::uuid and claim_id = ${message.claim}::uuid and status in ('sending', 'superseded')`)
  return (rowCount ?? 0) > 0
}

function changesOf(outcome: Outcome, clock: ReturnType<typeof sql>) {
  switch (outcome.status) {
    case 'sent':
      return sql`status = 'sent', reason = null, sent_at = ${clock}, provider_id = ${outcome.providerId}`
    case 'planned':
      return sql`${unlessSetAside('planned')}, reason = coalesce(case status when 'superseded' then reason end, ${outcome.reason}),
        next_try_at = case status when 'sending' then ${outcome.at}::timestamptz end,
        handed_at = case when ${outcome.mayBeDone} then handed_at end`
    case 'postponed':
      return sql`${unlessSetAside('planned')}, attempts = greatest(attempts - 1, 0),
        due_at = case status when 'sending' then ${outcome.at}::timestamptz else due_at end`
    case 'failed':
      return sql`${unlessSetAside('failed')},
        reason = coalesce(case status when 'superseded' then reason end, ${outcome.reason})`
    default:
      return sql`${unlessSetAside(outcome.status)}, attempts = greatest(attempts - 1, 0),
        reason = coalesce(case status when 'superseded' then reason end, ${outcome.reason})`
  }
}

const unlessSetAside = (status: 'planned' | 'skipped' | 'superseded' | 'failed') =>
  sql`status = case status when 'superseded' then status else ${status}::enum_messages_status end`

/**
 * The last look before the provider is called: whether the message is still ours and nobody has set it aside, with the
 * lease begun anew. `isHandover`: from here on the provider may have it, whatever becomes of us.
 */
export async function holdOn({
  message,
  leaseMs,
  isHandover,
  now,
  db,
}: Omit<Settled, 'outcome'> & { leaseMs: number; isHandover: boolean }): Promise<boolean> {
  const clock = now ? sql`${now}::timestamptz` : sql`clock_timestamp()`
  const { rowCount } = await db.execute(sql`
    update messages set lease_until = ${clock} + make_interval(secs => ${leaseMs / 1000}),
      handed_at = case when ${isHandover} then coalesce(handed_at, ${clock}) else handed_at end
    where id = ${message.id}::uuid and claim_id = ${message.claim}::uuid and status = 'sending'`)
  return (rowCount ?? 0) > 0
}
