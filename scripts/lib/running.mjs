import fs from 'node:fs'
import { writePrivately } from './environment.mjs'
import { inData } from './paths.mjs'
import { identify, isSame, stopProcess } from './processes.mjs'
import { Trouble } from './trouble.mjs'

const file = inData('run.json')

/** What runs from this folder now: `{ supervisor, command, children, url, databaseUrl }`; undefined when nothing does. */
export function currentRun() {
  const run = read()
  return run && isSame(run.supervisor) ? run : undefined
}

/** Takes this folder for `command`. One at a time; what a killed run left over is ended first. */
export async function claimRun(command) {
  const running = currentRun()
  if (running) {
    const where = running.url ? ` at ${running.url}` : ''
    throw new Trouble(
      `Eliksir already runs from this folder${where} (npm run ${running.command}, process ${running.supervisor.pid}).`,
    )
  }
  const left = read()?.children ?? []
  for (const child of [...left].reverse()) await stopProcess(child)
  writePrivately(file, { supervisor: identify(process.pid), command, children: [] })
}

/** Adds facts to the record, so that other commands and the next start find them. */
export function noteRun(facts) {
  writePrivately(file, { ...read(), ...facts })
}

export function noteChild(pid) {
  noteRun({ children: [...(read()?.children ?? []), identify(pid)] })
}

export function releaseRun() {
  if (read()?.supervisor?.pid === process.pid) fs.rmSync(file, { force: true })
}

function read() {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined // none, or cut off by a crash: nothing to go by
  }
}
