import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What the image can do, by the file that does it. */
const programs: Record<string, string> = {
  web: 'server',
  worker: 'worker',
  migrate: 'migrate',
  seed: 'seed',
  backup: 'backup',
  restore: 'restore',
  'verify-audit': 'verifyAudit',
}

// `eliksir <command> [arguments]`: the one way in, so that an image needs no shell and signals reach the program itself.
const [command = 'web', ...rest] = process.argv.slice(2)
const program = programs[command]
if (!program) {
  console.error(`✗ There is no command "${command}". There are: ${Object.keys(programs).join(', ')}.`)
  process.exit(2)
}
process.argv.splice(2, process.argv.length - 2, ...rest)
await import(pathToFileURL(path.join(path.dirname(process.argv[1]!), `${program}.js`)).href)
