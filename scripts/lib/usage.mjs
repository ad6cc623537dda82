import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { Trouble } from './trouble.mjs'

/**
 * Whoever asks a command for help gets what stands above it in its file, and nothing starts. A command that takes no words
 * refuses them: it would do something else than was meant. True when that was all.
 */
export function saysUsage(command, args, script = process.argv[1]) {
  const name = path.basename(script, '.mjs')
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usageOf(name))
    return true
  }
  if (command.run.length === 0 && args.length > 0)
    throw new Trouble(
      `${name} takes no words, and "${args.join(' ')}" was given. --help says what it does; settings are in .env.example.`,
    )
  return false
}

/** The comment above `run`, as plain text. */
export function usageOf(name) {
  const text = fs.readFileSync(inRoot('scripts', 'commands', `${name}.mjs`), 'utf8')
  const [, comment] =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async function|function|const) run\b/.exec(text) ?? []
  if (!comment) return `${name}: see README.md.`
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
  return `${name}: ${lines.join('\n').trim()}`
}
