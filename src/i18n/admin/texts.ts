import { accountTexts } from './texts/accounts'
import { customerTexts } from './texts/customers'
import { eightySixTexts } from './texts/eightySix'
import { figureTexts } from './texts/figures'
import { jobTexts } from './texts/jobs'
import { serviceTexts } from './texts/service'
import { serviceBookingTexts } from './texts/serviceBooking'
import { serviceWhyTexts } from './texts/serviceWhy'
import { tonightTexts } from './texts/tonight'
import type { Word } from './words'

/** Sentences of our own admin components, read with `t('eliksir:key')`. */
export const adminTexts = {
  ...accountTexts,
  ...customerTexts,
  ...eightySixTexts,
  ...figureTexts,
  ...jobTexts,
  ...serviceTexts,
  ...serviceBookingTexts,
  ...serviceWhyTexts,
  ...tonightTexts,
} satisfies Record<string, Word>

export type TextKey = keyof typeof adminTexts
