import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { countJob } from '@/platform/metrics/count'
import { hardenTasks } from '@/platform/jobs/hardenTasks'
import { runAsJob, type RunningJob } from '@/platform/jobs/runningJob'
import { queueNames, type QueueName } from './queues'

/** What a worker has in hand, by claim: to renew the leases, and to let go. */
export type JobsInHand = Map<string, { job: RunningJob; letGo: (reason: Error) => void }>

type Next = { payload: Payload; queue: QueueName; leaseMs?: number; inHand?: JobsInHand }

/** Takes the oldest job of a queue that is due and runs it to its end, good or bad. False when there was none. */
export async function runNextJob({
  payload,
  queue,
  leaseMs = 60_000,
  inHand = new Map() as JobsInHand,
}: Next): Promise<boolean> {
  hardenTasks(payload.config.jobs.tasks)
  const stop = new AbortController()
  const job: RunningJob = { claim: randomUUID(), leaseMs, signal: stop.signal }
  inHand.set(job.claim, { job, letGo: (reason) => stop.abort(reason) })
  const startedAt = performance.now()
  try {
    const { jobStatus } = await runAsJob(job, () =>
      payload.jobs.run({ allQueues: true, where: { queue: membersOf(queue) }, limit: 1, silent: true }),
    )
    const [ended] = Object.entries(jobStatus ?? {})
    if (!ended) return false
    const [jobId, { status }] = ended
    const ms = Math.round(performance.now() - startedAt)
    countJob(queue, status, ms / 1000)
    await runAsJob(job, async () =>
      payload.logger[status === 'success' ? 'debug' : 'warn']({ jobId, queue, status, ms }, 'job ended'),
    )
    return true
  } finally {
    inHand.delete(job.claim)
  }
}

/** Nothing is left lying: what is in a queue that nobody knows counts as `default`. */
const membersOf = (queue: QueueName) =>
  queue === 'default' ? { not_in: queueNames.filter((name) => name !== 'default') } : { equals: queue }
