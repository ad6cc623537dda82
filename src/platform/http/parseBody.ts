import { APIError } from 'payload'
import type { z } from 'zod'
import { isFieldWord, type FieldWord } from '@/i18n/errors'

/**
 * Checks what one of our own endpoints was sent; answers 422 VALIDATION naming each field at fault. Checks may say a word
 * of `fieldSentences` as their message; the rest is told in general words.
 */
export function parseBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw fieldsAtFault(result.error.issues.flatMap((issue) => faultsOf(issue, body)))
}

type Fault = { path: string; message: FieldWord }

/** 422 VALIDATION; the sentences are written in the caller's language where the error is answered. */
export const fieldsAtFault = (errors: Fault[]): APIError =>
  new APIError('VALIDATION', 422, { code: 'VALIDATION', errors }, true)

type Issue = z.core.$ZodIssue

function faultsOf(issue: Issue, body: unknown): Fault[] {
  const path = pathOf(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: pathOf([...issue.path, key.slice(0, 60)]),
      message: 'UNKNOWN_FIELD',
    }))
  return [{ path, message: isFieldWord(issue.message) ? issue.message : wordOf(issue, body) }]
}

function wordOf(issue: Issue, body: unknown): FieldWord {
  const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)?.[key], body)
  if (value === undefined || value === null || value === '') return 'VALUE_MISSING'
  if (issue.code === 'too_big' && issue.origin === 'string') return 'TOO_LONG'
  return issue.code === 'too_big' || issue.code === 'too_small' ? 'OUT_OF_RANGE' : 'WRONG_KIND'
}

const pathOf = (path: readonly PropertyKey[]) => path.map(String).join('.')
