import type { Text } from '@/demo/types'

export type Language = keyof Text

/** A document whose words stand in both languages, as it reads in one of them. */
export function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((inner) => inLanguage(inner, language))
  if (typeof value !== 'object' || value === null) return value
  if ('pl' in value && 'en' in value) return (value as Record<Language, unknown>)[language]
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, language)]))
}

/** Whether there is anything to translate. */
export function hasWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return ('pl' in value && 'en' in value) || Object.values(value).some(hasWords)
}
