import { AsyncLocalStorage } from 'node:async_hooks'
import type { TraceIds } from '../tracing/traceIds'

/** A job in hand, from before it is claimed until its end is written down. */
export type RunningJob = {
  /** Names this hold on the job; a later one, after a lapse, has another name. */
  claim: string
  leaseMs: number
  /** Aborts when the time is up, the job was cancelled or lost, or the worker has to leave. */
  signal: AbortSignal
  /** Known once it is claimed. */
  jobId?: string
  /** From the first line of its task on: by then the claim is committed. */
  hasBegun?: boolean
  /** The step of a trace in which it was queued, and its own place in that trace. */
  traceparent?: string
  trace?: TraceIds
}

const key = Symbol.for('eliksir.runningJob')
type Holder = { [key]?: AsyncLocalStorage<RunningJob> }
const storage = ((globalThis as Holder)[key] ??= new AsyncLocalStorage<RunningJob>())

/** The job that is being worked on here; a task that calls the outside world passes on its `signal`. */
export const runningJob = (): RunningJob | undefined => storage.getStore()

export const runAsJob = <T>(job: RunningJob, work: () => Promise<T>): Promise<T> => storage.run(job, work)
