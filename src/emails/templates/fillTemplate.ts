import { isLink } from './variables'

/** What the variables of a message say now; an empty or missing one has nothing to say. */
export type Values = Partial<Record<string, string>>

/** A piece of a paragraph: words, or an address that is a link where there are links. */
export type Run = string | { url: string }
export type Paragraph = Run[]

const placeholder = /\{([^{}]*)\}/g

/** The names in braces, as they were typed, each once. */
export const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(placeholder)].map(([, name]) => name!.trim())),
]

/** The first name in braces that is none of `known`; null when all of them are. */
export const unknownName = (text: string, known: readonly string[]): string | null =>
  namesIn(text).find((name) => !known.includes(name)) ?? null

/** The paragraphs of a text, between its empty lines; one whose variable has nothing to say is left out whole. */
export function fillParagraphs(text: string, values: Values): Paragraph[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && namesIn(part).every((name) => values[name]))
    .map((part) => runsOf(part, values))
}

/** A line such as a subject; null when one of its variables has nothing to say, so that another can stand in. */
export function fillLine(text: string, values: Values): string | null {
  if (!namesIn(text).every((name) => values[name])) return null
  return text.replaceAll(placeholder, (_, name: string) => values[name.trim()] ?? '').trim() || null
}

function runsOf(part: string, values: Values): Run[] {
  const runs: Run[] = []
  let words = ''
  for (const [index, piece] of part.split(placeholder).entries()) {
    const name = piece.trim()
    if (index % 2 === 0) words += piece
    else if (!isLink(name)) words += values[name] ?? ''
    else {
      runs.push(words, { url: values[name] ?? '' })
      words = ''
    }
  }
  return [...runs, words].filter((run) => run !== '')
}
