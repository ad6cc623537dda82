import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freshPrograms } from '../../build.mjs'
import { root } from '../../paths.mjs'
import { stopLater } from '../../stopping.mjs'
import { testEnvironment } from '../../testing/testCluster.mjs'
import { productionFiles } from '../../typescript.mjs'

/**
 * Workers of the product as processes of their own, bundled from the sources as they are, that send through `providerUrl`; `heapMb` is all that the heap of one may take.
 * Gives `{ start(), kill(index), pids(), stop(), complaints() }`.
 */
export async function crewOf({
  databaseUrl,
  mediaDir,
  providerUrl,
  leaseSeconds = 60,
  queues = ['reminders'],
  heapMb,
}) {
  const node = await freshPrograms()
  const logFile = path.join(os.tmpdir(), `eliksir-messages-${process.pid}-${Date.now()}.log`)
  const env = {
    ...process.env,
    ...testEnvironment({ databaseUrl, mediaDir }),
    NODE_ENV: 'production',
    SERVER_URL: 'https://bar.example',
    METRICS_PORT: '0',
    LOG_LEVEL: 'warn',
    ...(providerUrl.startsWith('smtp:')
      ? { RESEND_API_KEY: '', RESEND_URL: '', SMTP_URL: providerUrl }
      : { RESEND_API_KEY: 're_stress', RESEND_URL: providerUrl, SMTP_URL: '' }),
    MESSAGE_LEASE_SECONDS: String(leaseSeconds),
  }
  /** @type {import('node:child_process').ChildProcess[]} */
  const crew = []
  const isAlive = (child) => child.exitCode === null && child.signalCode === null
  const ended = (child) =>
    new Promise((resolve) => (isAlive(child) ? child.once('exit', resolve) : resolve(undefined)))

  const start = () => {
    const output = fs.openSync(logFile, 'a')
    const limit = heapMb ? [`--max-old-space-size=${heapMb}`] : []
    const args = [...limit, productionFiles, ...node('worker'), ...queues]
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', output, output] })
    fs.closeSync(output)
    crew.push(child)
    return child
  }
  const stop = async () => {
    const alive = crew.filter(isAlive)
    for (const child of alive) child.kill('SIGTERM')
    await Promise.all(alive.map(ended))
    fs.rmSync(logFile, { force: true })
  }
  stopLater('', stop)

  return {
    start,
    stop,
    alive: () => crew.filter(isAlive),
    /** kill -9 of one of them; another one starts in its place. */
    async replace(child) {
      child.kill('SIGKILL')
      await ended(child)
      start()
    },
    complaints: () =>
      fs.existsSync(logFile) ? fs.readFileSync(logFile, 'utf8').split('\n').slice(-20).join('\n') : '',
  }
}
