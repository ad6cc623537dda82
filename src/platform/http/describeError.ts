import {
  errorSentence,
  fieldSentences,
  isErrorCode,
  refusalSentences,
  type ErrorCode,
  type Language,
  type Refusal,
} from '@/i18n/errors'
import { codeOfStatus, nameOfCode, statusOfCode, type ErrorEntry } from './errorBody'

export type Described = { status: number; entry: ErrorEntry }

type Data = Record<string, unknown>

/**
 * Says of any error what a caller may know: a stable code, a status, a sentence in its language. Whatever is not known
 * to be the caller's doing is a 500 without detail. Works on what errors carry, not on their classes: the bundle renames
 * and doubles those.
 */
export function describeError(error: unknown, language: Language): Described {
  const { status, data, message } = seen(error)
  if (isRefusal(data.refusal)) return refused(data, status, language)
  if (isErrorCode(data.code)) return coded(data.code, data, status, language)
  if (Array.isArray(data.errors)) return invalid(message, data, status, language)
  const driver = ofDriver(sqlStateOf(error))
  if (driver) return coded(driver, {}, undefined, language)
  if (status === undefined && isDatabaseAway(error)) return coded('UNAVAILABLE', {}, 503, language)
  if (status === 400 && isQueryError(error))
    return refused({ refusal: 'field', values: { path: firstPath(error) } }, 400, language)
  if (isUnreadableBody(error, message)) return refused({ refusal: 'bodyNotJson' }, 400, language)
  if (status !== undefined && status >= 400 && status < 500) return known(status, message, data, language)
  if (status === 503) return coded('UNAVAILABLE', data, 503, language)
  return coded('UNEXPECTED', {}, 500, language)
}

function seen(error: unknown): { status?: number; data: Data; message: string } {
  const { status, data, message } = (error ?? {}) as { status?: unknown; data?: unknown; message?: unknown }
  return {
    status: typeof status === 'number' ? status : undefined,
    data: typeof data === 'object' && data !== null ? withoutGaps(data) : {},
    message: typeof message === 'string' ? message : '',
  }
}

const withoutGaps = (data: object): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

const isRefusal = (word: unknown): word is Refusal =>
  typeof word === 'string' && Object.hasOwn(refusalSentences, word)

function refused(data: Data, status: number | undefined, language: Language): Described {
  const code = isErrorCode(data.code) ? data.code : 'BAD_REQUEST'
  const { refusal, values, code: _, ...rest } = data
  const message = errorSentence(refusal as Refusal, language, values as Record<string, string> | undefined)
  const entry = { name: nameOfCode(code), message, code }
  return {
    status: status ?? statusOfCode[code],
    entry: Object.keys(rest).length > 0 ? { ...entry, data: rest } : entry,
  }
}

function coded(
  code: ErrorCode,
  { code: _, ...data }: Data,
  status: number | undefined,
  language: Language,
): Described {
  const translated = Array.isArray(data.errors)
    ? { ...data, errors: fieldErrors(data.errors, language) }
    : data
  const entry = { name: nameOfCode(code), message: errorSentence(code, language), code }
  return {
    status: status ?? statusOfCode[code],
    entry: Object.keys(data).length > 0 ? { ...entry, data: translated } : entry,
  }
}

/** Errors of single fields, where the backoffice's forms look for them. */
function invalid(message: string, data: Data, status: number | undefined, language: Language): Described {
  const { errors, ...rest } = data
  return {
    status: status ?? 400,
    entry: {
      name: 'ValidationError',
      message: message || errorSentence('VALIDATION', language),
      code: 'VALIDATION',
      data: { ...rest, errors: fieldErrors(errors as unknown[], language) },
    },
  }
}

const fieldErrors = (errors: unknown[], language: Language) =>
  errors.map((error) => {
    const message = (error as { message?: unknown } | null)?.message
    const isWord = typeof message === 'string' && Object.hasOwn(fieldSentences, message)
    return isWord
      ? { ...(error as object), message: errorSentence(message as keyof typeof fieldSentences, language) }
      : error
  })

/** An error the platform meant for the caller: it has a status, and a sentence in the caller's language where it has any. */
function known(status: number, message: string, data: Data, language: Language): Described {
  const code = codeOfStatus(status)
  const hasOwnSentence =
    code === 'BAD_REQUEST' || code === 'VALIDATION' || (code === 'UNAUTHENTICATED' && message)
  const entry = {
    name: nameOfCode(code),
    message: hasOwnSentence && message ? message : errorSentence(code, language),
    code,
  }
  return { status, entry: Object.keys(data).length > 0 ? { ...entry, data } : entry }
}

/** Walks the causes: the driver's error sits under the query builder's. */
export function sqlStateOf(error: unknown): string | null {
  for (let current = error, depth = 0; current && depth < 6; depth += 1) {
    const { code, cause, message } = current as { code?: unknown; cause?: unknown; message?: unknown }
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code)) return code
    if (message === noConnectionFree) return '53300'
    current = cause
  }
  return null
}

/** What the pool says, without a code, when nobody has given a connection back in time. */
const noConnectionFree = 'timeout exceeded when trying to connect'

/** The database went away in the middle of it, or is not there: what the driver says then has no SQLSTATE. */
function isDatabaseAway(error: unknown): boolean {
  for (let current = error, depth = 0; current && depth < 6; depth += 1) {
    const { code, cause, message } = current as { code?: unknown; cause?: unknown; message?: unknown }
    if (typeof code === 'string' && lostCodes.has(code)) return true
    if (typeof message === 'string' && lostSentences.test(message)) return true
    current = cause
  }
  return false
}
const lostCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'])
const lostSentences =
  /^Connection (?:terminated|ended unexpectedly)|^Client has encountered a connection error/

/** https://www.postgresql.org/docs/18/errcodes-appendix.html; what is not here is our own fault. */
function ofDriver(state: string | null): ErrorCode | null {
  if (!state) return null
  if (state.startsWith('22') || state === '23503' || state === '23502' || state === '23514')
    return 'BAD_REQUEST'
  if (state === '23505') return 'VALIDATION'
  if (state === '23P01') return 'SLOT_TAKEN'
  if (state === '23001') return 'STILL_REFERENCED'
  const isPassing = state.startsWith('08') || state.startsWith('53') || state.startsWith('40')
  return isPassing || ['55P03', '57014', '57P01', '57P02', '57P03'].includes(state) ? 'UNAVAILABLE' : null
}

/** The platform's list of paths that it cannot query. */
const isQueryError = (error: unknown) => Array.isArray((error as { data?: unknown }).data)
const firstPath = (error: unknown) =>
  textOf((error as { data: { path?: unknown }[] }).data[0]?.path).slice(0, 60)

/** What JSON.parse and the reader of multipart forms say of a body they cannot read. */
const isUnreadableBody = (error: unknown, message: string) =>
  (error instanceof SyntaxError && /JSON/.test(message)) ||
  /^(?:Unexpected end of form|Malformed (?:part header|content type|urlencoded)|Multipart: Boundary not found|Missing Content-Type|Unsupported content type)/.test(
    message,
  )

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
