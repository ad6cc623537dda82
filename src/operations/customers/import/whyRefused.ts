import type { Language } from '@/i18n/errors'
import { importSentences } from '@/i18n/importSentences'
import { describeError } from '@/platform/http/describeError'
import { LineRefused } from './lineRefused'

/** The sentence beside a line that the rules refused. What is not the line's fault is thrown on and ends the import. */
export function whyRefused(error: unknown, language: Language): string {
  if (error instanceof LineRefused) return importSentences[error.why][language]
  const { status, entry } = describeError(error, language)
  if (status >= 500) throw error
  const { errors } = (entry.data ?? {}) as { errors?: { message?: string }[] }
  const fields = (errors ?? []).flatMap(({ message }) => message ?? [])
  return [...new Set(fields)].join(' ') || entry.message
}
