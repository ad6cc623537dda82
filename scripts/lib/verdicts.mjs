import { Trouble } from './trouble.mjs'

/** Prints what was asked for and whether it holds; ends with `sentence` when one of them does not. */
export function judge(verdicts, sentence) {
  for (const [isFine, words] of verdicts) console.log(`${isFine ? '✓' : '✗'} ${words}`)
  if (verdicts.some(([isFine]) => !isFine)) throw new Trouble(sentence)
}
