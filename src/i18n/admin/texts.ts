import { eightySixTexts } from './texts/eightySix'
import { figureTexts } from './texts/figures'
import { serviceTexts } from './texts/service'
import { tonightTexts } from './texts/tonight'
import type { Word } from './words'

/** Sentences of our own admin components, read with `t('eliksir:key')`. */
export const adminTexts = {
  ...eightySixTexts,
  ...figureTexts,
  ...serviceTexts,
  ...tonightTexts,
} satisfies Record<string, Word>

export type TextKey = keyof typeof adminTexts
