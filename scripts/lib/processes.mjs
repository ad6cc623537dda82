import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * When a process started, as an opaque string, or undefined when it does not run.
 * A pid alone says little, because pids are reused; pid and start together name one process.
 */
export function startOf(pid) {
  if (!isAlive(pid)) return undefined
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return startFromPs(pid)
  }
}

/** The pair that names this process later on. */
export const identify = (pid) => ({ pid, startedAt: startOf(pid) })

/** Whether the process that was identified earlier still runs. */
export const isSame = (identity) =>
  Boolean(identity?.pid && identity.startedAt && startOf(identity.pid) === identity.startedAt)

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Waits until `isDone` holds; false when it did not within the time given. */
export async function waitUntil(isDone, milliseconds, everyMs = 50) {
  const deadline = Date.now() + milliseconds
  while (Date.now() < deadline) {
    if (await isDone()) return true
    await pause(everyMs)
  }
  return Boolean(await isDone())
}

/** Asks a process to stop, and makes it stop when it does not within `patienceMs`. */
export async function stopProcess(
  identity,
  { signal = 'SIGTERM', lastSignal = 'SIGKILL', patienceMs = 10_000 } = {},
) {
  if (!isSame(identity)) return
  send(identity.pid, signal)
  if (await waitUntil(() => !isSame(identity), patienceMs)) return
  send(identity.pid, lastSignal)
  await waitUntil(() => !isSame(identity), 5_000)
}

function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

function startFromPs(pid) {
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], options).trim() || undefined
  } catch {
    return undefined
  }
}
