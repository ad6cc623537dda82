import type { Payload, PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { MOST_ATTEMPTS, nextTryAt } from '@/domain/messages/nextTryAt'
import { instantOf } from '@/domain/time/instantOf'
import { storedInstant } from '@/domain/time/storedInstant'
import { noteCardSent } from '@/operations/giftCards/noteCardSent'
import { IntegrationError } from '@/integrations/IntegrationError'
import { connectionOf } from '@/platform/database/transactions'
import { log } from '@/platform/log/log'
import { withDeadline } from '@/platform/withDeadline'
import { countMessage } from '@/platform/metrics/count'
import type { Carrier, Carriers } from './carriers'
import { readMessage } from './kinds'
import type { ClaimedMessage } from './messageRow'
import { noteContactProblem } from './noteContactProblem'
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

/** What happened to the mail itself during one try. */
type Transfer = { to: string | null; hasBegun: boolean; isSetAside: boolean }

/**
 * One try at one message: reads everything anew, writes it, looks once more whether it still stands, and hands it over. No
 * transaction is open while the provider is called. Running it twice is harmless where the provider knows the key; where it
 * does not, what may have been taken once is not handed over again.
 */
export async function deliverMessage(delivery: Delivery): Promise<Outcome['status'] | 'lost'> {
  const { message, payload } = delivery
  const transfer: Transfer = { to: null, hasBegun: false, isSetAside: false }
  const outcome = await tryOnce(delivery, transfer).catch((error: unknown) =>
    afterFailure(error, delivery, transfer),
  )
  const clock = delivery.now ? storedInstant(delivery.now()) : undefined
  const db = await connectionOf({ payload })
  const isOurs = await settleMessage({ message, outcome, now: clock, db })
  if (!isOurs) return 'lost'
  countMessage(message.kind, outcome.status)
  if (outcome.status === 'sent' && message.kind === 'giftCard') await noteCardSent(message, db)
  if (outcome.status === 'failed') await tellOfFailure(message, outcome.reason, payload)
  return outcome.status
}

async function tryOnce(delivery: Delivery, transfer: Transfer): Promise<Outcome> {
  const { message, carriers, leaseMs, payload, now = Temporal.Now.instant } = delivery
  const { kind, channel, locale, venueId } = message
  const carrier = carriers[channel]
  if (!carrier) return { status: 'skipped', reason: channel === 'email' ? 'NO_MAIL_PROVIDER' : 'NO_PROVIDER' }
  if (mayHaveArrived(message, carrier, now())) return { status: 'failed', reason: 'UNCERTAIN' }

  // A request of its own, without a transaction: each read sees what is committed by then.
  const req: Pick<PayloadRequest, 'payload' | 'transactionID'> = { payload }
  const readout = await readMessage({ message, now: now(), req })
  if (readout.outcome === 'later') return { status: 'postponed', at: storedInstant(readout.at) }
  if (readout.outcome !== 'send') return { ...readout, status: readout.outcome } as Outcome

  const { facts, to } = readout
  transfer.to = to
  const words = await carriers.readWords({ venueId, locale, req })
  const rendered = await carriers.render({ kind, locale, facts, words })

  const hold = async (isHandover: boolean) => {
    const clock = delivery.now ? storedInstant(now()) : undefined
    const isOurs = await holdOn({ message, leaseMs, isHandover, now: clock, db: await connectionOf(req) })
    if (isOurs) transfer.hasBegun ||= isHandover
    else transfer.isSetAside = true
    return isOurs
  }
  const onHandover = async () => {
    if (!(await hold(true))) throw new Error('The message was set aside')
  }
  // Set aside in this moment, or gone to somebody else: not a try.
  if (!(await hold(carrier.keysLastMs > 0))) return notNow(message)
  const outgoing = { message, to, facts, rendered, onHandover }
  const { providerId } = await inTime((signal) => carrier.carry({ ...outgoing, signal }), delivery, transfer)
  return { status: 'sent', providerId }
}

/** A try before this one ended nobody knows how, and the provider would not know the message again. */
function mayHaveArrived(
  { handedAt }: ClaimedMessage,
  { keysLastMs }: Carrier,
  now: Temporal.Instant,
): boolean {
  return handedAt !== null && now.epochMilliseconds - instantOf(handedAt).epochMilliseconds >= keysLastMs
}

const notNow = ({ dueAt }: ClaimedMessage): Outcome => ({ status: 'postponed', at: dueAt })

const usualTimeoutMs = 20_000

/** The provider gets so long and not longer, whether or not it listens to the signal. */
async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { timeoutMs = usualTimeoutMs, signal: outer }: Delivery,
  transfer: Transfer,
): Promise<T> {
  let stop: AbortSignal | undefined
  return withDeadline((signal) => work((stop = signal)), { limitMs: timeoutMs, outer }).catch(
    (error: unknown) => {
      throw stop?.aborted && error === stop.reason ? timedOut(error, transfer) : error
    },
  )
}

const timedOut = (cause: unknown, { hasBegun }: Transfer) =>
  new IntegrationError({ provider: 'any', retryable: true, mayBeDone: hasBegun, reason: 'timeout', cause })

/** A provider's trouble passes or does not; ours, a template or the database, is tried again a few times. */
async function afterFailure(error: unknown, delivery: Delivery, transfer: Transfer): Promise<Outcome> {
  const { message, carriers, payload, now = Temporal.Now.instant } = delivery
  if (transfer.isSetAside) return notNow(message)
  const { id, kind, channel, attempts } = message
  const told = error instanceof IntegrationError ? error : null
  const reason = told?.reason ?? 'BROKEN'
  const mayBeDone = told ? told.mayBeDone : transfer.hasBegun
  log.warn({ err: error, messageId: id, kind, attempts, mayBeDone }, 'a message could not be sent')
  if (told?.isAddressUnknown && transfer.to && channel === 'email')
    await noteContactProblem(
      { address: transfer.to, problem: 'bounced', detail: reason, at: new Date(now().epochMilliseconds) },
      { payload },
    )
  if (mayBeDone && carriers[channel]?.keysLastMs === 0) return { status: 'failed', reason: 'UNCERTAIN' }
  if (told && !told.retryable) return { status: 'failed', reason: 'REFUSED' }
  if (attempts >= MOST_ATTEMPTS) return { status: 'failed', reason: told ? 'GAVE_UP' : 'BROKEN' }
  const retryAfterMs = told?.retryAfterSeconds ? told.retryAfterSeconds * 1000 : null
  const at = storedInstant(nextTryAt({ attempts, now: now(), retryAfterMs }))
  return { status: 'planned', reason, at, mayBeDone }
}
