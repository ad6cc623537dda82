import { readReference } from '@/domain/reservation/makeReference'

export type SearchWords = {
  /** Each must be found somewhere. */
  words: string[]
  /** What may be the beginning of a reference; null when it cannot. */
  reference: string | null
}

/** Of what somebody typed: a telephone number is one word however it is grouped. */
export function searchWords(typed: string): SearchWords {
  const text = typed.trim()
  const isNumber = /^\+?[\d\s().-]{3,}$/.test(text)
  const words = isNumber ? [text.replaceAll(/\D/g, '')] : text.split(/\s+/).slice(0, MOST_WORDS)
  const reference = readReference(text)
  return {
    words: words.filter(Boolean),
    reference: reference.length >= 2 && reference.length <= LONGEST_REFERENCE ? reference : null,
  }
}

const MOST_WORDS = 6
const LONGEST_REFERENCE = 8
