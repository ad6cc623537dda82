import { plain, type PublicAnswers } from './publicAnswers'

/**
 * What of a text on a page stands neither in the public answers nor in the site's own words: each part of it has to be
 * told by the API, with nothing but own words and known numbers around it. A price has to be one of the API's prices;
 * another number has to be one of its numbers, rounded, or part of one of its texts.
 */
export function unfounded(piece: string, answers: PublicAnswers, own: Set<string>): string[] {
  const wanted = plain(piece)
  if (answers.text.includes(wanted)) return []
  return wanted
    .split(/[·,;:()„”"–—/!?]|\. |\.$/)
    .map((part) => part.trim())
    .filter((part) => !answers.text.includes(withoutOwn(part, answers, own)))
}

/** What is left when own words and known numbers are taken off both ends. */
function withoutOwn(part: string, answers: PublicAnswers, own: Set<string>): string {
  const isOwn = (token: string) =>
    /^\p{L}/u.test(token) ? own.has(token) : /^\d/.test(token) ? isKnown(token, part, answers) : true
  const tokens = part.match(/\p{L}+|\d+(?:[.,]\d+)?|[^\p{L}\d]+/gu) ?? []
  const first = tokens.findIndex((token) => !isOwn(token))
  return first < 0 ? '' : tokens.slice(first, tokens.findLastIndex((token) => !isOwn(token)) + 1).join('')
}

function isKnown(written: string, part: string, { text, numbers }: PublicAnswers): boolean {
  const value = Number(written.replace(',', '.'))
  if (/zł|pln/.test(part)) return numbers.includes(Math.round(value * 100))
  return numbers.some((number) => Math.abs(number - value) <= 0.5) || text.includes(written)
}
