import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'
import { root } from './paths.mjs'
import { stopWithUs } from './stopping.mjs'
import { Trouble } from './trouble.mjs'

/** Our programs by name; each is also bundled into `dist/`. */
export const programFiles = {
  server: 'src/server/main.ts',
  worker: 'src/worker/main.ts',
  migrate: 'src/cli/migrate.ts',
  seed: 'src/cli/seed.ts',
  verifyAudit: 'src/cli/verifyAudit.ts',
  backup: 'src/cli/backup.ts',
  restore: 'src/cli/restore.ts',
  alive: 'src/cli/alive.ts',
  eliksir: 'src/cli/eliksir.ts',
}

/**
 * Lexical picks its development or production files in a top-level await, on which Node.js 20 now and then waits for
 * ever. With a condition that names one of them it never gets to choose. Every Node that loads Payload needs this.
 */
export const productionFiles = '--conditions=production'
export const developmentFiles = '--conditions=development'

/** Node arguments that run a TypeScript file of ours with its path aliases. */
export function typescriptArgs(file, ...args) {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return ['--import', tsx, file, ...args]
}

/**
 * Runs `node …args` in the checkout and waits for its end. Quiet runs show their output only when they fail;
 * gives what was written to stdout.
 */
export function runNode(args, { env = {}, title, isQuiet = true } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(process.execPath, [productionFiles, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio,
    })
    stopWithUs(child)
    let output = ''
    let everything = ''
    child.stdout?.on('data', (chunk) => ((output += chunk), (everything += chunk)))
    child.stderr?.on('data', (chunk) => (everything += chunk))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) return resolve(output)
      if (everything) console.error(lastLines(everything))
      reject(new Trouble(`${title ?? args[0]} failed (${signal ?? `exit code ${code}`}).`))
    })
  })
}

const lastLines = (text, count = 60) => text.trimEnd().split('\n').slice(-count).join('\n')
