import { spawn } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { bundle, hasBundle } from '../lib/build.mjs'
import { root } from '../lib/paths.mjs'
import { createDatabase, freePort } from '../lib/postgres/cluster.mjs'
import { waitUntil } from '../lib/processes.mjs'
import { seconds, step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { startTestCluster, testEnvironment } from '../lib/testing/testCluster.mjs'
import { Trouble } from '../lib/trouble.mjs'
import { productionFiles } from '../lib/typescript.mjs'

const perSecond = 100
const forSeconds = 20
const drainSeconds = 30

/**
 * Two instances behind nginx under a hundred requests a second, one of which is told to end: no request fails, it says within
 * a second that it is not ready, and it is gone in time with exit code 0. Needs nginx. `npm run stress:drain`
 */
export async function run() {
  if (!hasBundle('server')) throw new Trouble('Nothing is built yet: run npm run build first.')
  stopOnSignals()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-drain-'))
  try {
    await drainUnderLoad(folder)
  } finally {
    await stopAll()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function drainUnderLoad(folder) {
  const cluster = await startTestCluster()
  stopLater('', cluster.stop)
  await createDatabase(cluster.urlOf('postgres'), 'drain', { template: cluster.template })
  const front = await freePort()
  const start = () =>
    startInstance({ databaseUrl: cluster.urlOf('drain'), mediaDir: cluster.mediaDir, front })
  let instances
  await step('Two instances are ready', async () => {
    instances = [await start(), await start()]
    await startNginx({ folder, front, ports: instances.map(({ port }) => port) })
  })

  const load = startLoad(front)
  await pause(5_000)
  const [leaving] = instances
  const toldAt = performance.now()
  leaving.child.kill('SIGTERM')
  const isUnready = await waitUntil(async () => (await statusOf(leaving.port, '/readyz')) === 503, 5_000, 20)
  const unreadyMs = performance.now() - toldAt
  const code = await leaving.ended
  const goneMs = performance.now() - toldAt
  await load.ended

  const { sent, failures, slowestMs } = load
  const verdicts = [
    [
      failures.length === 0,
      `${sent} requests, ${failures.length} failed${failures.length ? ` (${[...new Set(failures)].slice(0, 3).join(', ')})` : ''}; the slowest took ${seconds(slowestMs)}`,
    ],
    [isUnready && unreadyMs <= 1_000, `not ready ${Math.round(unreadyMs)} ms after SIGTERM (at most 1000)`],
    [
      code === 0 && goneMs <= drainSeconds * 1000,
      `gone after ${seconds(goneMs)} with exit code ${code} (at most ${drainSeconds} s, 0)`,
    ],
  ]
  for (const [isFine, sentence] of verdicts) console.log(`${isFine ? '✓' : '✗'} ${sentence}`)
  if (verdicts.some(([isFine]) => !isFine)) throw new Trouble('Requests are not safe while an instance ends.')
}

async function startInstance({ databaseUrl, mediaDir, front }) {
  const port = await freePort()
  const env = {
    ...process.env,
    ...testEnvironment({ databaseUrl, mediaDir }),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: `http://127.0.0.1:${front}`,
    TRUSTED_PROXY_HOPS: '1',
    METRICS_PORT: '0',
    LOG_LEVEL: 'error',
    RATE_LIMIT_FACTOR: '100000',
    DRAIN_DELAY_SECONDS: '5',
    DRAIN_SECONDS: String(drainSeconds),
  }
  const child = spawn(process.execPath, [productionFiles, bundle('server')], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  stopLater('', async () => {
    child.kill('SIGKILL')
    await ended
  })
  const isReady = await waitUntil(
    async () => child.exitCode !== null || (await statusOf(port, '/readyz')) === 200,
    120_000,
    100,
  )
  if (!isReady || child.exitCode !== null) throw new Trouble('An instance did not start.')
  return { port, child, ended }
}

/** The upstream part of infra/nginx/nginx.conf, without TLS. */
async function startNginx({ folder, front, ports }) {
  const temp = ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    const setting = name === 'body' ? 'client_body_temp_path' : `${name}_temp_path`
    return `${setting} ${folder}/${name};`
  })
  const file = path.join(folder, 'nginx.conf')
  fs.writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 2048; }
http {
  access_log off;
  ${temp.join(' ')}
  upstream eliksir { zone eliksir 64k; ${ports.map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=2s;`).join(' ')} keepalive 64; }
  server {
    listen 127.0.0.1:${front};
    location / {
      proxy_pass http://eliksir;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_connect_timeout 2s;
      proxy_next_upstream error timeout http_503 non_idempotent;
      proxy_next_upstream_tries 2;
    }
  }
}
`,
  )
  const child = spawn('nginx', ['-c', file, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
  const failed = new Promise((resolve) => child.once('error', resolve))
  stopLater('', async () => void child.kill('SIGTERM'))
  const isUp = await Promise.race([
    failed.then(() => false),
    waitUntil(async () => (await statusOf(front, '/healthz')) === 200, 10_000, 100),
  ])
  if (!isUp) throw new Trouble('nginx did not start: is it installed?')
}

const paths = [
  '/pl',
  '/en',
  '/api/menus?limit=5',
  '/api/cocktails?limit=10',
  '/api/menu-items?limit=3&sort=-id',
]

function startLoad(port) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })
  const load = { sent: 0, failures: [], slowestMs: 0 }
  const open = new Set()
  const send = () => {
    const path = `${paths[load.sent % paths.length]}`
    load.sent += 1
    const startedAt = performance.now()
    const one = ask({ port, path, agent }).then((outcome) => {
      load.slowestMs = Math.max(load.slowestMs, performance.now() - startedAt)
      if (outcome !== 200) load.failures.push(outcome)
      open.delete(one)
    })
    open.add(one)
  }
  const timer = setInterval(send, 1000 / perSecond)
  load.ended = pause(forSeconds * 1000).then(async () => {
    clearInterval(timer)
    await Promise.all(open)
    agent.destroy()
  })
  return load
}

const statusOf = (port, path) => ask({ port, path, agent: false })

/** The status, or what went wrong instead. */
function ask({ port, path, agent }) {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent, timeout: 10_000 }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode))
      response.once('error', (error) => resolve(error.code ?? 'cut'))
    })
    request.once('timeout', () => request.destroy(Object.assign(new Error('timeout'), { code: 'timeout' })))
    request.once('error', (error) => resolve(error.code ?? error.message))
  })
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
