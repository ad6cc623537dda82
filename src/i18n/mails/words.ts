import { createTranslator } from 'next-intl'
import type { Language } from '../errors'
import en from './en.json'
import pl from './pl.json'

const messages: Record<Language, typeof pl> = { pl, en }

/** What mails say beside the words that staff may edit, one area of it: `mailWords('pl', 'note')('free')`. */
export function mailWords<Area extends keyof typeof pl>(locale: Language, area: Area) {
  const key = `${locale}.${area}`
  const known = made.get(key) ?? make(locale, area)
  made.set(key, known)
  return known as ReturnType<typeof make<Area>>
}

/** Kept, because a translator remembers the sentences it has read: a thousand reminders read each of them once. */
const made = new Map<string, unknown>()

const make = <Area extends keyof typeof pl>(locale: Language, area: Area) =>
  createTranslator({ locale, messages: messages[locale], namespace: area })
