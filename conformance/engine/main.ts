import readline from 'node:readline'
import { cocktails } from './cocktails'
import type { Given } from './given'
import { reservations } from './reservations'

// Our engine behind the protocol of ../README.md: a question a line on stdin, its answer a line on stdout.

type Question = { id: string; given: Given; ask: Record<string, never> }
type Answering = (asked: never, given: Given) => unknown

const known: Record<string, Answering> = { ...reservations, ...cocktails }

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { id, given, ask } = JSON.parse(line) as Question
  process.stdout.write(`${JSON.stringify({ id, ...answerTo(ask, given) })}\n`)
}

function answerTo(ask: Question['ask'], given: Given): object {
  const [[name, asked]] = Object.entries(ask) as [[string, never]]
  const answer = known[name]
  if (!answer) return { unsupported: name }
  try {
    return { answer: answer(asked, given) }
  } catch (error) {
    return { error: String(error) }
  }
}
