import { APIError } from 'payload'
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

/** Thrown by the checks, caught by whoever answers. */
export class RequestRefused extends APIError {
  readonly refused: Refused

  constructor(refused: Refused) {
    const code = refused.code ?? 'BAD_REQUEST'
    super(
      refused.refusal ?? code,
      refused.status ?? statusOfCode[code],
      { ...refused.data, code, refusal: refused.refusal, values: refused.values },
      true,
    )
    this.refused = refused
  }
}

export function refuseWith(refusal: Refusal, values?: Refused['values']): never {
  throw new RequestRefused({ refusal, values })
}

/** The bundle may hold this class twice, so it is known by what it carries. */
export const refusedOf = (error: unknown): Refused | null =>
  typeof error === 'object' && error !== null && 'refused' in error ? (error.refused as Refused) : null
