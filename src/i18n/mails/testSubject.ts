import type { Language } from '../errors'

/** Marks a message that went to a colleague and is about nothing. */
export const testSubject = (subject: string, language: Language): string =>
  `${language === 'en' ? '[Test]' : '[Próba]'} ${subject}`
