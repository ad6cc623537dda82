import { platformTexts } from './platformTexts'
import { adminTexts } from './texts'
import { countedTexts, type CountedWord } from './texts/counted'

/** Texts of our own admin components, under the namespace `eliksir`, and corrected words of the platform's, in the shape its `t` reads. */
export const adminTranslations = {
  pl: { ...platformTexts.pl, eliksir: pick('pl') },
  en: { ...platformTexts.en, eliksir: pick('en') },
}

function pick(language: 'pl' | 'en'): Record<string, string> {
  const plain = Object.entries(adminTexts).map(([key, word]) => [key, word[language]])
  const counted = Object.entries<CountedWord>(countedTexts).flatMap(([key, word]) =>
    Object.entries(word[language]).map(([form, sentence]) => [`${key}.${form}`, sentence]),
  )
  return Object.fromEntries([...plain, ...counted]) as Record<string, string>
}
