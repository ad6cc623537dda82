import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import { root } from './paths.mjs'
import { waitUntil } from './processes.mjs'
import { noteChild } from './running.mjs'
import { Trouble } from './trouble.mjs'
import { developmentFiles, productionFiles } from './typescript.mjs'

const leash = new URL('./leash.mjs', import.meta.url).href

/**
 * Starts a long-running program of ours and records it, so that a later start can end what a crash leaves behind.
 * It is detached: Ctrl-C reaches us alone, and we stop things in order.
 * Gives `{ name, ended, stop() }`; `ended` resolves to a sentence's end such as "exit code 1".
 */
export function startProgram({ name, args, env = {}, logFile, isRecorded = true }) {
  const output = logFile ? fs.openSync(logFile, 'a') : 'inherit'
  const files = env.NODE_ENV === 'development' ? developmentFiles : productionFiles
  const child = spawn(process.execPath, [files, '--import', leash, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  })
  if (logFile) fs.closeSync(output)
  if (isRecorded) noteChild(child.pid)

  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`))
  })
  return { name, ended, stop: (patienceMs = 40_000) => stopChild(child, ended, patienceMs) }
}

/** Waits until the program says that it can serve; its own last words are told when it ends instead. */
export async function waitUntilReady(program, url, { logFile, patienceMs = 120_000 } = {}) {
  const logStart = logFile ? fs.statSync(logFile).size : 0
  let ending
  void program.ended.then((how) => (ending = how))
  let lastAnswer = 'no answer'
  const isReady = await waitUntil(
    async () => {
      lastAnswer = await ask(url)
      return ending !== undefined || lastAnswer === 'ready'
    },
    patienceMs,
    100,
  )
  if (ending !== undefined) {
    const words = logFile ? lastWords(logFile, logStart) : ''
    throw new Trouble(
      `The ${program.name} ended at once (${ending})${words ? `: ${words}` : ''}${logFile ? `; its log is ${logFile}` : ''}.`,
    )
  }
  if (!isReady)
    throw new Trouble(
      `The ${program.name} did not become ready: ${lastAnswer}${logFile ? `; its log is ${logFile}` : ''}.`,
    )
}

/** Refuses early, before minutes of building, when somebody else listens there. */
export async function requireFreePort(port, host) {
  const error = await tryToListen(port, host)
  if (!error) return
  if (error.code === 'EADDRINUSE') {
    throw new Trouble(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1}.`,
    )
  }
  if (error.code === 'EACCES')
    throw new Trouble(`Port ${port} may only be used by root: choose one above 1023 with PORT.`)
  throw new Trouble(`Nothing can listen on ${host}:${port} (${error.code}): check HOST and PORT.`)
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', resolve)
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}

async function stopChild(child, ended, patienceMs) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await ended
  clearTimeout(timer)
}

async function ask(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    return answer.ok ? 'ready' : `${answer.status} ${(await answer.text()).slice(0, 200)}`
  } catch {
    return 'no answer' // not listening yet
  }
}

/** The last line that a person can read: the message of a JSON line, or the line itself. */
function lastWords(logFile, from) {
  const lines = fs
    .readFileSync(logFile, 'utf8')
    .slice(from)
    .trim()
    .split('\n')
    .filter((line) => line && !/^\s+at /.test(line))
  const line = lines.at(-1) ?? ''
  try {
    return JSON.parse(line).msg ?? ''
  } catch {
    return line.slice(0, 300)
  }
}
