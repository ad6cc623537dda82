import { customerTexts } from './texts/customers'
import { eightySixTexts } from './texts/eightySix'
import { figureTexts } from './texts/figures'
import { serviceTexts } from './texts/service'
import { serviceWhyTexts } from './texts/serviceWhy'
import { tonightTexts } from './texts/tonight'
import type { Word } from './words'

/** Sentences of our own admin components, read with `t('eliksir:key')`. */
export const adminTexts = {
  ...customerTexts,
  ...eightySixTexts,
  ...figureTexts,
  ...serviceTexts,
  ...serviceWhyTexts,
  ...tonightTexts,
} satisfies Record<string, Word>

export type TextKey = keyof typeof adminTexts
