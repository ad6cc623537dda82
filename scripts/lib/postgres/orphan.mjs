import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { identify, isAlive, isSame, stopProcess, waitUntil } from '../processes.mjs'
import { Trouble } from '../trouble.mjs'

/**
 * Clears what a killed start left behind: a PostgreSQL that still runs on these files is shut down in order
 * (what it had answered is on disk), a pid file that names a stranger or nobody is removed.
 */
export async function stopOrphan(clusterDir) {
  refuseIfHeld(clusterDir)
  const pidFile = path.join(clusterDir, 'postmaster.pid')
  const pid = readPid(pidFile)
  if (!pid) return

  if (isAlive(pid) && isPostgresOn(pid, clusterDir)) {
    await stopProcess(identify(pid), { signal: 'SIGINT', lastSignal: 'SIGQUIT', patienceMs: 15_000 })
    return
  }
  // The postmaster is gone; its workers notice within moments and must have left before the files are used again.
  await waitUntil(() => !hasWorkers(pid), 5_000)
  fs.rmSync(pidFile, { force: true })
}

/** Writes down that this process holds the files; the mark of a dead process counts for nothing. */
export function holdCluster(clusterDir) {
  fs.writeFileSync(`${clusterDir}.lock`, JSON.stringify(identify(process.pid)))
}

export function letGoOfCluster(clusterDir) {
  fs.rmSync(`${clusterDir}.lock`, { force: true })
}

function refuseIfHeld(clusterDir) {
  const holder = readHolder(`${clusterDir}.lock`)
  if (!isSame(holder) || holder.pid === process.pid) return
  throw new Trouble(`The database in ${clusterDir} is in use by process ${holder.pid}: stop that one first.`)
}

function readHolder(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function readPid(pidFile) {
  try {
    return Number.parseInt(fs.readFileSync(pidFile, 'utf8'), 10) || undefined
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function isPostgresOn(pid, clusterDir) {
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(clusterDir)
}

function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ps(['-o', 'args=', '-p', String(pid)])
  }
}

/** Workers of the dead postmaster keep its process group, of which it was the leader. */
const hasWorkers = (pid) =>
  ps(['-eo', 'pgid='])
    .split('\n')
    .some((line) => Number(line) === pid)

function ps(args) {
  try {
    return execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return '' // no such process, or a machine without ps
  }
}
