import { APIError } from 'payload'
import type { ErrorCode } from '@/i18n/errors'
import { statusOfCode } from './errorBody'

/** An error that the caller may know: its code, the status that belongs to it, and what helps to go on. */
export const refusal = (code: ErrorCode, data: Record<string, unknown> = {}): APIError =>
  new APIError(code, statusOfCode[code], { code, ...data }, true)
