import { APIError } from 'payload'
import type { RateClassName } from './classes'
import { consume, type RateVerdict } from './consume'

/** Takes a point of `key`; answers 429 when none is left. For limits that only an endpoint can count. */
export async function refuseTooMany(className: RateClassName, key: string): Promise<void> {
  const verdict = await consume(className, key)
  if (!verdict.isAllowed) throw tooManyOf(verdict)
}

/** 429 RATE_LIMITED, which says when to come back. */
export const tooManyOf = ({ resetSeconds }: RateVerdict): APIError =>
  new APIError('RATE_LIMITED', 429, { code: 'RATE_LIMITED', retryAfterSeconds: resetSeconds }, true)
