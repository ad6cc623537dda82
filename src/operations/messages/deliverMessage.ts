import type { Payload, PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { MOST_ATTEMPTS, nextTryAt } from '@/domain/messages/nextTryAt'
import { storedInstant } from '@/domain/time/storedInstant'
import { IntegrationError } from '@/integrations/IntegrationError'
import { connectionOf } from '@/platform/database/transactions'
import { log } from '@/platform/log/log'
import type { Carriers } from './carriers'
import { readMessage } from './kinds'
import type { ClaimedMessage } from './messageRow'
import { tellOfFailure } from './tellOfFailure'
import { holdOn, settleMessage, type Outcome } from './settleMessage'

type Delivery = {
  message: ClaimedMessage
  carriers: Carriers
  leaseMs: number
  /** The clock; a test may hold it. */
  now?: () => Temporal.Instant
  /** The provider is given up on after so long, and when the worker has to leave. */
  timeoutMs?: number
  signal?: AbortSignal
  payload: Payload
}

/**
 * One try at one message: reads everything anew, writes it, looks once more whether it still stands, and hands it over. No
 * transaction is open while the provider is called. Running it twice is harmless: the provider knows the key.
 */
export async function deliverMessage(delivery: Delivery): Promise<Outcome['status'] | 'lost'> {
  const { message, payload } = delivery
  const outcome = await tryOnce(delivery)
  const clock = delivery.now ? storedInstant(delivery.now()) : undefined
  const db = await connectionOf({ payload })
  const isOurs = await settleMessage({ message, outcome, now: clock, db })
  if (!isOurs) return 'lost'
  if (outcome.status === 'failed') await tellOfFailure(message, outcome.reason, payload)
  return outcome.status
}

async function tryOnce(delivery: Delivery): Promise<Outcome> {
  const { message, carriers, leaseMs, payload, now = Temporal.Now.instant } = delivery
  // A request of its own, without a transaction: each read sees what is committed by then.
  const req: Pick<PayloadRequest, 'payload' | 'transactionID'> = { payload }
  try {
    const carry = carriers[message.channel]
    if (!carry) return { status: 'skipped', reason: 'NO_PROVIDER' }
    const readout = await readMessage({ message, now: now(), req })
    if (readout.outcome === 'later') return { status: 'postponed', at: storedInstant(readout.at) }
    if (readout.outcome !== 'send') return { ...readout, status: readout.outcome } as Outcome

    const { kind, locale, venueId } = message
    const { facts, to } = readout
    const words = await carriers.readWords({ venueId, locale, req })
    const rendered = await carriers.render({ kind, locale, facts, words })

    const clock = delivery.now ? storedInstant(now()) : undefined
    const isOurs = await holdOn({ message, leaseMs, now: clock, db: await connectionOf(req) })
    // Set aside in this moment, or gone to somebody else: not a try.
    if (!isOurs) return { status: 'postponed', at: message.dueAt }
    const { providerId } = await inTime((signal) => carry({ message, to, facts, rendered, signal }), delivery)
    return { status: 'sent', providerId }
  } catch (error) {
    return afterFailure(error, delivery)
  }
}

const usualTimeoutMs = 20_000

/** The provider gets so long and not longer, whether or not it listens to the signal. */
async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { timeoutMs = usualTimeoutMs, signal }: Delivery,
): Promise<T> {
  const deadline = AbortSignal.timeout(timeoutMs)
  const stop = signal ? AbortSignal.any([signal, deadline]) : deadline
  const cut = new Promise<never>((_, refuse) => {
    stop.addEventListener('abort', () => refuse(timedOut(stop.reason)), { once: true })
  })
  return Promise.race([work(stop), cut])
}

const timedOut = (cause: unknown) =>
  new IntegrationError({ provider: 'any', retryable: true, reason: 'timeout', cause })

/** A provider's trouble passes or does not; ours, a template or the database, is tried again a few times. */
function afterFailure(error: unknown, { message, now = Temporal.Now.instant }: Delivery): Outcome {
  const { id, kind, attempts } = message
  const told = error instanceof IntegrationError ? error : null
  const reason = told?.reason ?? 'BROKEN'
  log.warn({ err: error, messageId: id, kind, attempts }, 'a message could not be sent')
  if (told && !told.retryable) return { status: 'failed', reason: 'REFUSED' }
  if (attempts >= MOST_ATTEMPTS) return { status: 'failed', reason: told ? 'GAVE_UP' : 'BROKEN' }
  const retryAfterMs = told?.retryAfterSeconds ? told.retryAfterSeconds * 1000 : null
  return { status: 'planned', reason, at: storedInstant(nextTryAt({ attempts, now: now(), retryAfterMs })) }
}
