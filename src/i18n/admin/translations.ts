import { adminTexts } from './texts'

/** Texts of our own admin components, under the namespace `eliksir`, in the shape the platform's `t` reads. */
export const adminTranslations = {
  pl: { eliksir: pick('pl') },
  en: { eliksir: pick('en') },
}

function pick(language: 'pl' | 'en'): Record<string, string> {
  return Object.fromEntries(Object.entries(adminTexts).map(([key, word]) => [key, word[language]]))
}
