import { createHash, randomUUID } from 'node:crypto'
import { requestContext } from '@/platform/http/requestContext'

/** The form that this page was asked to answer; null when somebody only looks at it. */
export const postedForm = (): URLSearchParams | null => requestContext()?.form?.fields ?? null

/** The status with which the page answers the form. */
export function answerWithStatus(status: number): void {
  const form = requestContext()?.form
  if (form) form.status = status
}

/** For a new form to carry along; a page that is kept gives the same to several guests, which `idempotencyKeyOf` knows. */
export const newFormKey = (): string => randomUUID()

/**
 * The same for a form that is sent twice exactly as it was, another for everything else: two guests who were given one page,
 * or one who has corrected something.
 */
export const idempotencyKeyOf = (fields: URLSearchParams): string =>
  createHash('sha256').update(fields.toString()).digest('base64url')
