import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { Verdict } from '@/domain/messages/checkAtSend'
import type { FactsOf } from '@/domain/messages/facts'
import type { MessageKind } from '@/domain/messages/kinds'
import type { ClaimedMessage } from '../messageRow'

/** What reading everything anew came to: where it goes and what it says, or why it does not go out. */
export type Readout<Kind extends MessageKind = MessageKind> =
  { outcome: 'send'; to: string; facts: FactsOf<Kind> } | Exclude<Verdict, { outcome: 'send' }>

export type Reading = {
  message: ClaimedMessage
  now: Temporal.Instant
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

/** Reads a message of one kind at the moment at which it would go out. Nothing planned is trusted. */
export type KindReader<Kind extends MessageKind> = (reading: Reading) => Promise<Readout<Kind>>

export const gone = { outcome: 'skipped', reason: 'GONE' } as const
