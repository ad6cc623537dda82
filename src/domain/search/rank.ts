import { foldText } from './foldText'

/** What a thing is found by: its name, and words around it that weigh less. */
export type Findable = { name: string; words: readonly (string | null | undefined)[] }

/**
 * Those that hold every word of the question, the nearest first: in the name before elsewhere, at its beginning before its
 * middle. Of equals the order stays. Endings are forgiven, as Polish bends them: "cytryna" finds "cytryny".
 */
export function rank<Thing extends Findable>(things: readonly Thing[], question: string): Thing[] {
  const asked = wordsIn(question)
  if (asked.length === 0) return []
  return things
    .map((thing) => ({ thing, score: scoreOf(thing, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ thing }) => thing)
}

function scoreOf({ name, words }: Findable, asked: readonly string[]): number {
  const inName = wordsIn(name)
  const around = words.flatMap((text) => wordsIn(text ?? ''))
  let score = 0
  for (const word of asked) {
    const here = inName.findIndex((one) => isLike(one, word))
    if (here >= 0) score += inName[here] === word ? 8 : here === 0 ? 6 : 4
    else if (around.some((one) => isLike(one, word))) score += 1
    else return 0
  }
  return score
}

/** A beginning of it, or of what is left of it without its ending. */
const isLike = (word: string, asked: string) => word.startsWith(asked) || word.startsWith(stemOf(asked))

const stemOf = (word: string) =>
  word.length >= 8 ? word.slice(0, -2) : word.length >= 5 ? word.slice(0, -1) : word

/** Words of one letter say nothing ("z", "i"), numbers do. */
const wordsIn = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\d/.test(word))
    .slice(0, 2_000)
