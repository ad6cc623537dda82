import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundle } from '../build.mjs'
import { inRoot, root } from '../paths.mjs'
import { freePort } from '../postgres/cluster.mjs'
import { waitUntil } from '../processes.mjs'
import { step } from '../say.mjs'
import { stopLater } from '../stopping.mjs'
import { Trouble } from '../trouble.mjs'
import { testEnvironment } from '../testing/testCluster.mjs'
import { productionFiles } from '../typescript.mjs'
import { buildStaticPage } from './front/staticPage.mjs'

/** The production build on a database of its own, its rate limits out of the way; `heapMb` is all that its heap may take. */
export async function startProduct({ databaseUrl, mediaDir, heapMb }) {
  const port = await freePort()
  const env = {
    ...testEnvironment({ databaseUrl, mediaDir }),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: `http://127.0.0.1:${port}`,
    METRICS_PORT: '0',
    LOG_LEVEL: 'error',
    RATE_LIMIT_FACTOR: '100000',
  }
  const server = await start({
    name: 'Product',
    args: [...(heapMb ? [`--max-old-space-size=${heapMb}`] : []), productionFiles, bundle('server')],
    env,
    port,
    readyPath: '/readyz',
  })
  return { ...server, idleMb: server.residentMb() }
}

/** What the machine can do without us: a fixed answer, and one query to the same database. */
export const startYardstick = async ({ databaseUrl }) => {
  const port = await freePort()
  const env = { DATABASE_URL: databaseUrl, PORT: String(port) }
  return start({
    name: 'Yardstick',
    args: [inRoot('scripts', 'lib', 'bench', 'yardstick.mjs')],
    env,
    port,
    readyPath: '/static',
  })
}

/** What Next can do with a page that was made, of this HTML, when it was built. */
export async function startStaticPage(html) {
  await step('Static page of Next built', () => buildStaticPage(html))
  const port = await freePort()
  const env = { PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  return start({
    name: 'Static page',
    args: [inRoot('scripts', 'lib', 'bench', 'front', 'staticServer.mjs')],
    env,
    port,
    readyPath: '/',
  })
}

async function start({ name, args, env, port, readyPath }) {
  const url = `http://127.0.0.1:${port}`
  const logFile = path.join(os.tmpdir(), `eliksir-bench-${process.pid}-${port}.log`)
  const output = fs.openSync(logFile, 'w')
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    fs.rmSync(logFile, { force: true })
  }
  stopLater('', stop)
  await step(`${name} is ready`, async () => {
    const isReady = await waitUntil(() => answers(url + readyPath), 60_000, 100)
    if (!isReady) throw new Trouble(`${name} did not start: ${fs.readFileSync(logFile, 'utf8').slice(-2000)}`)
  })
  return { url, residentMb: () => residentMb(child.pid), cpuMs: () => cpuMs(child.pid), stop }
}

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** Milliseconds that a process has worked so far, in steps of ten; null where the system does not say. */
function cpuMs(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

const residentMb = (pid) =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024)
