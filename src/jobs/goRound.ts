import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { keepNights } from '@/operations/reservations/keepNights'

/** Goes round the nights of the reservations, then again after `everyMs`. A round that fails is logged and the next one tries. */
export async function goRound({
  payload,
  everyMs,
  signal,
}: {
  payload: Payload
  everyMs: number
  signal: AbortSignal
}): Promise<void> {
  while (!signal.aborted) {
    try {
      await keepNights(payload)
    } catch (error) {
      payload.logger.error({ err: error }, 'the nights could not be kept')
    }
    await wait(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
