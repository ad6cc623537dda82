import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import { storedInstant } from '@/domain/time/storedInstant'
import { connectionOf } from '@/platform/database/transactions'
import { env } from '@/env'
import { log } from '@/platform/log/log'
import { houseCarriers, type Carriers } from './carriers'
import { claimMessages } from './claimMessages'
import { deliverMessage } from './deliverMessage'
import { LANES, type Lane } from './lanes'
import { collapseRounds, queueRound } from './wakeSender'

type Round = {
  lane: Lane
  payload: Payload
  carriers?: Carriers
  /** So many at once; each waits for its provider most of the time. */
  atOnce?: number
  leaseMs?: number
  /** After so long no new one is begun; another round goes on. */
  budgetMs?: number
  timeoutMs?: number
  signal?: AbortSignal
  /** The clock; a test may hold it. */
  now?: () => Temporal.Instant
}

/**
 * Sends what is due in one line until nothing is left, side by side with any number of others who do the same. What becomes
 * due soon is seen to by a round queued for its moment. Gives how many ended how.
 */
export async function sendDue(round: Round): Promise<Record<string, number>> {
  const { lane, payload, atOnce = 16, budgetMs = 20_000, signal, now } = round
  const { leaseMs = env.MESSAGE_LEASE_SECONDS * 1000 } = round
  // Of its lease a message may spend a third with the provider.
  const { timeoutMs = Math.floor(leaseMs / 3) } = round
  const carriers = round.carriers ?? houseCarriers()
  const db = await connectionOf({ payload })
  await collapseRounds(lane, db)

  const ended: Record<string, number> = {}
  const inHand = new Set<Promise<void>>()
  const startedAt = performance.now()
  const mayBegin = () => !signal?.aborted && performance.now() - startedAt < budgetMs
  for (;;) {
    const limit = atOnce - inHand.size
    const clock = now ? storedInstant(now()) : undefined
    const claimed = await claimMessages({ lane, limit, leaseMs, now: clock, db })
    for (const message of claimed) {
      const one = deliverMessage({ message, carriers, leaseMs, now, timeoutMs, signal, payload })
        .then((how) => void (ended[how] = (ended[how] ?? 0) + 1))
        // The database is away: the lease lapses, and another round takes the message.
        .catch((error: unknown) =>
          log.error({ err: error, messageId: message.id }, 'a message was left in hand'),
        )
        .finally(() => void inHand.delete(one))
      inHand.add(one)
    }
    if (claimed.length < limit || !mayBegin()) break
    // A few free places are worth a question to the database, one is not.
    while (inHand.size > atOnce * 0.75) await Promise.race(inHand)
  }
  await Promise.all(inHand)
  if (!signal?.aborted) await queueNextRound(lane, db)
  return ended
}

/** When the next one in this line is due within the minute, a round is queued for then; the timetable sees to the others. */
async function queueNextRound(lane: Lane, db: Awaited<ReturnType<typeof connectionOf>>): Promise<void> {
  const isOfLane = LANES[lane].isOf('feedbackRequest')
    ? sql`kind = 'feedbackRequest'`
    : sql`kind <> 'feedbackRequest'`
  const { rows } = await db.execute<{ at: string | null }>(sql`
    select to_char(min(ready_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from messages where ready_at <= clock_timestamp() + interval '1 minute' and ${isOfLane}`)
  const at = rows[0]?.at
  if (at) await queueRound(lane, db, at)
}
