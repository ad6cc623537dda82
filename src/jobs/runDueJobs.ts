import type { Payload } from 'payload'
import { queueNames, type QueueName } from './queues'
import { runNextJob } from './runNextJob'

/** Runs what is due now, one after the other, until nothing is left; for scripts and tests that have no worker beside them. */
export async function runDueJobs(
  payload: Payload,
  queues: readonly QueueName[] = queueNames,
): Promise<number> {
  let done = 0
  for (const queue of queues) while (await runNextJob({ payload, queue })) done += 1
  return done
}
