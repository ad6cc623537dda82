import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

/**
 * Runs what is queued, then looks again after `everyMs`. A failing look is logged and tried again: the database may be
 * restarting.
 */
export async function runJobs({
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
      await payload.jobs.run({ limit: 20, sequential: true })
    } catch (error) {
      payload.logger.error({ err: error }, 'the job queue could not be read')
    }
    await wait(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
