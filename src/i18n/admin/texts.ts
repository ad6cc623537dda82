import { w, type Word } from './words'

/** Sentences of our own admin components, read with `t('eliksir:key')`. */
export const adminTexts = {
  eightySixTonight: w('Skończyło się do końca nocy', 'Off until the end of the night'),
  back: w('Jest z powrotem', 'Back on'),
} satisfies Record<string, Word>
