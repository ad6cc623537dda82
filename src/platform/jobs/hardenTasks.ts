import type { TaskConfig, TaskType } from 'payload'
import { redact } from '../log/redact'
import { serializeError } from '../log/serializeError'
import { withinJobSpan } from '../tracing/jobSpan'
import { withDeadline } from '../withDeadline'
import { jobFailures } from './failures'
import { runAsJob, runningJob } from './runningJob'

/** A task may say how long it may take; without a word it gets half a minute. */
export type Task<Slug extends TaskType = TaskType> = TaskConfig<Slug> & { timeLimitMs?: number }

type Retries = TaskConfig['retries']

const usualLimitMs = 30_000
const usualRetries = 5
const firstWaitMs = 10_000

/**
 * Puts a time limit on every task, the platform's own included, gives it retries whose waits double from ten seconds on,
 * and keeps statements, parameters and people out of the failures that are stored.
 */
export function hardenTasks(tasks: readonly TaskConfig[] | undefined): void {
  for (const task of (tasks ?? []) as Task[]) {
    if (hardened.has(task)) continue
    hardened.add(task)
    task.retries = withBackoff(task.retries)
    const { handler, timeLimitMs = usualLimitMs } = task
    if (typeof handler !== 'function') throw new Error(`${task.slug} has no handler`)
    task.handler = async (args: Parameters<typeof handler>[0]) => {
      try {
        return await within(timeLimitMs, () => withinJobSpan(task.slug, async () => handler(args)))
      } catch (error) {
        throw presentable(error)
      }
    }
  }
}

const hardened = new WeakSet<object>()

function withBackoff(retries: Retries): Retries {
  const given = typeof retries === 'number' ? { attempts: retries } : retries
  return { attempts: usualRetries, backoff: { type: 'exponential', delay: firstWaitMs }, ...given }
}

/**
 * The handler gets a signal that aborts in time. One that does not listen is left behind: it may go on, so the next try
 * must not mind.
 */
async function within<T>(limitMs: number, work: () => T | Promise<T>): Promise<T> {
  const outer = runningJob()
  if (outer) outer.hasBegun = true
  return withDeadline((signal) => (outer ? runAsJob({ ...outer, signal }, async () => work()) : work()), {
    limitMs,
    outer: outer?.signal,
    reason: () => new Error(jobFailures.timedOut),
  })
}

/** The platform logs the error and stores its message. */
function presentable(error: unknown): unknown {
  if (!(error instanceof Error)) return new Error('A task threw what is not an error')
  const told = serializeError(error)
  const message = redact(typeof told === 'string' ? told : told.message)
  if (message === error.message) return error
  const clean = new Error(message)
  clean.stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).join('\n') // prettier-ignore
  return clean
}
