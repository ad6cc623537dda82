import type { AfterErrorHook, ErrorResult } from 'payload'
import type { Language } from '@/i18n/errors'
import { describeError } from './describeError'
import { requestContext } from './requestContext'

/**
 * The root `afterError` hook: gives every refusal of REST and GraphQL one shape, a stable code and a sentence in the
 * caller's language. The error itself has been logged by the platform, with the request's id.
 */
export const afterError: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const original = (error as { originalError?: unknown }).originalError ?? error
  const { status, entry } = describeError(original, languageOf(req))
  if (!graphqlResult) return { response: { errors: [entry] } as ErrorResult, status }

  const { message, ...extensions } = entry
  return {
    graphqlResult: { ...graphqlResult, message, extensions: { ...extensions, statusCode: status } },
  }
}

/** Staff read in the language of their backoffice; `?locale=` there is the language of what they edit. */
function languageOf(req: { user?: unknown; i18n?: { language?: string } } | undefined): Language {
  const own = req?.i18n?.language
  if (req?.user && (own === 'pl' || own === 'en')) return own
  return requestContext()?.language ?? (own === 'en' ? 'en' : 'pl')
}
