import { errorSentence, type ErrorCode, type Language, type Refusal } from '@/i18n/errors'

/** One error as every API answer of the product shows it. */
export type ErrorEntry = { name: string; message: string; code: ErrorCode; data?: unknown }
export type ErrorBody = { errors: ErrorEntry[] }

/** HTTP status of each code; VALIDATION is 422 on our own endpoints, 400 on generated ones. */
export const statusOfCode: Record<ErrorCode, number> = {
  BAD_REQUEST: 400,
  BOOK_BY_PHONE: 422,
  BULK_REFUSED: 409,
  CANNOT_MERGE: 409,
  CANNOT_UNDO: 409,
  CLOSED: 422,
  DISK_FULL: 503,
  FORBIDDEN: 403,
  FUTURE_BOOKINGS: 409,
  GIFT_CARD_OVER: 409,
  GIFT_CARD_REFUNDED: 409,
  GIFT_CARD_USED: 409,
  GIFT_CARD_WHOLE: 409,
  GUEST_ERASED: 409,
  IDEMPOTENCY_CONFLICT: 422,
  IMPORT_UNREADABLE: 422,
  INVALID_TRANSITION: 409,
  LAST_OWNER: 409,
  LINK_USED: 403,
  NOT_FOUND: 404,
  NOT_INVITED: 409,
  NO_MAIL_PROVIDER: 503,
  MORE_THAN_LEFT: 409,
  MORE_THAN_PAID: 409,
  PAYMENT_DUE: 409,
  NOTHING_DUE: 422,
  TASK_DONE: 409,
  NO_TABLE: 422,
  ONE_AT_A_TIME: 400,
  OUTSIDE_HOURS: 422,
  PARTY_TOO_LARGE: 422,
  PARTY_TOO_SMALL: 422,
  PASSWORD_NEEDED: 403,
  PASSWORD_WRONG: 403,
  PAST_CUTOFF: 422,
  RATE_LIMITED: 429,
  REASON_REQUIRED: 422,
  SECOND_FACTOR_LOCKED: 429,
  SECOND_FACTOR_MISSING: 401,
  SECOND_FACTOR_NEEDED: 401,
  SECOND_FACTOR_ON: 409,
  SECOND_FACTOR_REQUIRED: 409,
  SECOND_FACTOR_UNREADABLE: 401,
  SECOND_FACTOR_WRONG: 401,
  SLOT_TAKEN: 409,
  STALE_REVISION: 409,
  STILL_REFERENCED: 409,
  TOO_FAR: 422,
  TOO_LARGE: 413,
  TOO_SOON: 422,
  UNAUTHENTICATED: 401,
  UNAVAILABLE: 503,
  UNEXPECTED: 500,
  VALIDATION: 400,
  YOURSELF: 409,
}

/** The code that an HTTP status stands for when nothing more exact is known. */
export function codeOfStatus(status: number): ErrorCode {
  const known: Record<number, ErrorCode> = {
    401: 'UNAUTHENTICATED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    405: 'BAD_REQUEST',
    413: 'TOO_LARGE',
    422: 'VALIDATION',
    429: 'RATE_LIMITED',
    501: 'NOT_FOUND',
    503: 'UNAVAILABLE',
    504: 'UNAVAILABLE',
  }
  return known[status] ?? (status >= 500 ? 'UNEXPECTED' : 'BAD_REQUEST')
}

/** A class-like name that does not depend on the bundler: `SLOT_TAKEN` is `SlotTaken`. */
export const nameOfCode = (code: ErrorCode): string =>
  code.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

type Said = {
  code: ErrorCode
  language: Language
  /** A more exact sentence than the code's own. */
  refusal?: Refusal
  values?: Record<string, string | number>
  data?: unknown
}

/** The body of a refusal, in the caller's language. */
export function errorBody({ code, language, refusal, values, data }: Said): ErrorBody {
  const message = errorSentence(refusal ?? code, language, values)
  return { errors: [{ name: nameOfCode(code), message, code, ...(data === undefined ? {} : { data }) }] }
}
