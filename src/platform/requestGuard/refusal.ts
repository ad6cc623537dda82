import type { ErrorCode, Refusal } from '@/i18n/errors'
import { statusOfCode } from '@/platform/http/errorBody'

/** What the guard has against a request; the sentence is written where the caller's language is known. */
export type Refused = {
  /** A more exact sentence than the code's own. */
  refusal?: Refusal
  code?: ErrorCode
  status?: number
  values?: Record<string, string | number>
  /** Goes into the answer as it is. */
  data?: Record<string, unknown>
}

/** Thrown by the checks, caught by whoever answers. Carries what the platform looks for in an error that may be shown. */
export class RequestRefused extends Error {
  readonly status: number
  readonly data: Record<string, unknown>
  readonly isPublic = true

  constructor(readonly refused: Refused) {
    const { code = 'BAD_REQUEST', refusal, values, status, data } = refused
    super(refusal ?? code)
    this.name = 'RequestRefused'
    this.status = status ?? statusOfCode[code]
    this.data = { ...data, code, refusal, values }
  }
}

export function refuseWith(refusal: Refusal, values?: Refused['values']): never {
  throw new RequestRefused({ refusal, values })
}

/** The bundle may hold this class twice, so it is known by what it carries. */
export const refusedOf = (error: unknown): Refused | null =>
  typeof error === 'object' && error !== null && 'refused' in error ? (error.refused as Refused) : null
