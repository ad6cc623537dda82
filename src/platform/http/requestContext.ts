import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from '@/i18n/errors'
import type { TraceIds } from '../tracing/traceIds'

/** What an answer was made of: filled while it is computed, read by the front door when it has ended. */
export type AnswerRecorder = {
  /** Collections and documents that were read, as the database adapter names them. */
  tags: Set<string>
  /** Epoch milliseconds at which the answer changes by the clock alone; null while nothing said so. */
  until: number | null
}

/** A form that was posted to a page, for the page to answer as it is made. */
export type PostedForm = {
  fields: URLSearchParams
  /** HTTP status of the page that answers it; the page lowers it from 200 when it refuses. */
  status: number
}

/** Stands for the number of the request in an answer that is given to others; whoever sends it writes the right one over it. */
export const anyRequestId = '00000000-0000-4000-8000-000000000404'

/** What everything that works for one request may know about it. */
export type RequestContext = {
  requestId: string
  /** As `clientAddress` found it; behind our own proxies the caller's, not the proxy's. */
  clientAddress: string
  /** Language of messages to this caller. */
  language: Language
  recorder: AnswerRecorder
  /** Its place in a trace; made when somebody first asks for it. */
  trace?: TraceIds
  form?: PostedForm
  /** HTTP status of a page that is not what was asked for; a page cannot say it but by failing. */
  pageStatus?: number
  /** The answer will be given to others as well: nothing of this one request may stand in it. */
  isShared?: boolean
  /** The database did not answer in the middle of it: what was not found may only not have been looked up. */
  hasLostDatabase?: boolean
}

const key = Symbol.for('eliksir.requestContext')
type Holder = { [key]?: AsyncLocalStorage<RequestContext> }

/** One storage for the whole process: the compiled front door and Next's bundle each hold a copy of this module. */
const storage = ((globalThis as Holder)[key] ??= new AsyncLocalStorage<RequestContext>())

export const requestContext = (): RequestContext | undefined => storage.getStore()

export const runInContext = <T>(context: RequestContext, work: () => T): T => storage.run(context, work)

export const newRecorder = (): AnswerRecorder => ({ tags: new Set(), until: null })
