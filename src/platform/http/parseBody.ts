import { APIError } from 'payload'
import type { z } from 'zod'

/** Checks the body of one of our own endpoints; answers 422 VALIDATION naming each field at fault. */
export function parseBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const errors = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new APIError('VALIDATION', 422, { code: 'VALIDATION', errors }, true)
}
