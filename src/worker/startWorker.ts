import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { queues, type QueueName } from '@/jobs/queues'
import { queueDue } from '@/jobs/queueDue'
import { runNextJob, type JobsInHand } from '@/jobs/runNextJob'
import type { TimetableEntry } from '@/jobs/timetable'
import { jobFailures } from '@/platform/jobs/failures'
import { reclaimJobs } from '@/platform/jobs/reclaimJobs'
import { releaseJobs } from '@/platform/jobs/releaseJobs'
import { renewLeases } from '@/platform/jobs/renewLeases'
import { log } from '@/platform/log/log'
import { openBell } from './bell'
import { newWake } from './wake'

type Settings = {
  payload: Payload
  databaseUrl: string
  queues: readonly QueueName[]
  timetable: readonly TimetableEntry[]
  /** How long a job is left alone after its worker fell silent, and how often everything is looked at unasked. */
  leaseMs?: number
  lookEveryMs?: number
  now?: () => Date
  /** Called whenever everything has been looked at: the worker is alive. */
  onLook?: () => void
}

export type Worker = {
  /** Takes on nothing more, waits for what is in hand, and puts back what does not end in time. */
  stop: (patienceMs: number) => Promise<{ released: number }>
}

/** Works on jobs of these queues, side by side with any number of others. */
export function startWorker({
  payload,
  databaseUrl,
  queues: served,
  timetable,
  leaseMs = 60_000,
  lookEveryMs = 5_000,
  now = () => new Date(),
  onLook,
}: Settings): Worker {
  const stopping = new AbortController()
  const inHand: JobsInHand = new Map()
  const wakes = new Map(served.map((queue) => [queue, newWake()]))
  const wakeAll = () => wakes.forEach((wake) => wake.ring())
  const bell = openBell({
    databaseUrl,
    onRing: (queue) => (wakes.get(queue as QueueName) ?? wakes.get('default'))?.ring(),
  })

  const slot = async (queue: QueueName) => {
    const wake = wakes.get(queue)!
    while (!stopping.signal.aborted) {
      const heard = wake.count()
      const found = await runNextJob({ payload, queue, leaseMs, inHand }).catch((error: unknown) => {
        log.error({ err: error, queue }, 'the job queue could not be read')
        return false
      })
      if (!found && !stopping.signal.aborted) await wake.after(heard)
    }
  }

  const minder = repeat(lookEveryMs, stopping.signal, async () => {
    if (await bell.isTimekeeper()) {
      const { back, failed } = await reclaimJobs(payload)
      if (back + failed > 0) log.warn({ back, failed }, 'jobs of a worker that fell silent were taken back')
      await queueDue({ payload, entries: timetable, now: now() })
    }
    wakeAll()
    onLook?.()
  })
  const left = new AbortController()
  const holder = repeat(leaseMs / 3, left.signal, () => holdOn(payload, inHand, leaseMs))
  const slots = served.flatMap((queue) => Array.from({ length: queues[queue] }, () => slot(queue)))

  return {
    stop: async (patienceMs) => {
      stopping.abort()
      wakeAll()
      const done = Promise.all(slots)
      await Promise.race([done, pause(patienceMs, undefined, { ref: false })])

      const unfinished = [...inHand.values()].filter(({ job }) => job.hasBegun)
      left.abort()
      await releaseJobs(
        payload,
        unfinished.map(({ job }) => job.claim),
      ).catch((error: unknown) =>
        log.error({ err: error }, 'jobs could not be put back; their leases will lapse'),
      )
      for (const { letGo } of unfinished) letGo(new Error(jobFailures.letGo))
      await Promise.race([Promise.all([done, minder, holder]), pause(2_000, undefined, { ref: false })])
      await bell.close()
      return { released: unfinished.length }
    },
  }
}

/** Renews the leases, and stops work on what was cancelled or went to somebody else. */
async function holdOn(payload: Payload, inHand: JobsInHand, leaseMs: number): Promise<void> {
  const mine = [...inHand.values()].filter(({ job }) => job.hasBegun)
  const held = new Set(await renewLeases(payload, mine.map(({ job }) => job.claim), leaseMs)) // prettier-ignore
  for (const { job, letGo } of mine) {
    if (!held.has(job.claim) && inHand.has(job.claim)) letGo(new Error(jobFailures.letGo))
  }
}

/** A failing round is logged and the next one tried: the database may be restarting. */
async function repeat(everyMs: number, until: AbortSignal, round: () => Promise<void>): Promise<void> {
  while (!until.aborted) {
    await round().catch((error: unknown) =>
      log.error({ err: error }, 'the worker could not look after its jobs'),
    )
    await pause(everyMs, undefined, { signal: until }).catch(() => undefined) // woken to stop
  }
}
