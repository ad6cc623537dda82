import type { PayloadRequest } from 'payload'
import { requestContext } from '@/platform/http/requestContext'

/** Answers in the guest's own language where the request itself names none. */
export function answerIn(language: 'pl' | 'en', req: Pick<PayloadRequest, 'headers' | 'query'>): void {
  const context = requestContext()
  if (!context || req.headers.has('accept-language') || req.query?.locale) return
  context.language = language
}
