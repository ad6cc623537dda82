import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundle } from '../build.mjs'
import { root } from '../paths.mjs'
import { freePort } from '../postgres/cluster.mjs'
import { waitUntil } from '../processes.mjs'
import { stopLater } from '../stopping.mjs'
import { testEnvironment } from '../testing/testCluster.mjs'
import { Trouble } from '../trouble.mjs'
import { productionFiles } from '../typescript.mjs'

/**
 * The production build that may be killed and started again on the same port. Its limits on bookings are lifted, which it
 * only accepts on loopback. `env` changes its settings. Gives `{ url, start(), kill(), isRunning(), residentMb() }`.
 */
export async function aProduct({ databaseUrl, mediaDir, env: more = {} }) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const logFile = path.join(os.tmpdir(), `eliksir-stress-${process.pid}-${port}.log`)
  const env = {
    ...process.env,
    ...testEnvironment({ databaseUrl, mediaDir }),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: url,
    METRICS_PORT: '0',
    LOG_LEVEL: 'error',
    RATE_LIMIT_FACTOR: '100000',
    RATE_LIMIT_BOOKING: '0',
    ...more,
  }
  let child
  let ended

  stopLater('', async () => {
    child?.kill('SIGTERM')
    await ended
    fs.rmSync(logFile, { force: true })
  })
  return {
    url,
    isRunning: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    async start() {
      const output = fs.openSync(logFile, 'a')
      child = spawn(process.execPath, [productionFiles, bundle('server')], {
        cwd: root,
        env,
        stdio: ['ignore', output, output],
      })
      fs.closeSync(output)
      const own = child
      ended = new Promise((resolve) => own.once('exit', resolve))
      const isReady = await waitUntil(async () => own.exitCode !== null || (await answers(`${url}/readyz`)), 120_000, 100) // prettier-ignore
      if (!isReady || own.exitCode !== null)
        throw new Trouble(`The product did not start: ${fs.readFileSync(logFile, 'utf8').slice(-2000)}`)
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      child?.kill('SIGTERM')
      await ended
    },
    residentMb: () =>
      Math.round(
        Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
      ),
    /** What it complained about, each kind once. */
    complaints: () => complaintsIn(fs.readFileSync(logFile, 'utf8')),
  }
}

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

function complaintsIn(log) {
  const sentences = log.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return line.trim() ? [line.trim()] : []
    const { msg, err } = JSON.parse(line)
    return [[msg, err?.message, err?.code, err?.cause?.message].filter(Boolean).join(': ')]
  })
  return [...new Set(sentences.map((sentence) => sentence.slice(0, 300)))].slice(0, 20)
}
