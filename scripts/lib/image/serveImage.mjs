import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { runProgram } from '../infra/tools.mjs'
import { freePort } from '../postgres/cluster.mjs'
import { waitUntil } from '../processes.mjs'
import { smoke } from '../smoke/smoke.mjs'
import { signIn, upload } from '../smoke/upload.mjs'
import { stopLater } from '../stopping.mjs'
import { testEnvironment } from '../testing/testCluster.mjs'
import { Trouble } from '../trouble.mjs'
import { buildah, buildahArgs } from './engine.mjs'
import { changingCalls, writesIn } from './writes.mjs'

const staff = { email: 'manager@example.com', password: 'eliksir-demo' }

/**
 * Starts the image as a container without a runtime (`buildah run --isolation chroot`), traced, on a database of this machine:
 * it migrates, serves, takes an upload, makes a smaller picture of it, works, backs up, and ends. Gives verdicts.
 */
export async function serveImage({ tag, databaseUrl, folder }) {
  const container = buildah('from', '--pull-never', tag)
  stopLater('', async () => void buildah('rm', container))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...testEnvironment({ databaseUrl, mediaDir: '/data/media' }),
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: url,
    METRICS_PORT: '0',
    WORKER_METRICS_PORT: '0',
    LOG_LEVEL: 'error',
    BACKUP_DIR: '/backups',
    BACKUP_KEY: 'a key for this check alone, 0123456789',
  }
  for (const [name, value] of Object.entries(env)) buildah('config', '--env', `${name}=${value}`, container)
  const traced = (name, ...args) => runTraced({ container, trace: path.join(folder, `${name}.trace`), args })

  const migrated = await traced('migrate', 'migrate').ended
  const web = traced('web', 'web')
  const isReady = await waitUntil(
    async () => web.hasEnded() || (await answers(`${url}/readyz`)),
    180_000,
    200,
  )
  if (!isReady || web.hasEnded()) throw new Trouble(`The image does not serve: ${web.output()}`)
  const owner = ownerOf('dist/eliksir.js\0web')
  const healthy = inside(container, healthcheckOf(tag))
  const faults = await smoke({ address: url, staff, say: () => {} })
  const picture = await upload(url, await signIn(url, staff))
  const small = await fetch(new URL(picture.doc?.sizes?.card?.url ?? '/none', url))
  const worker = traced('worker', 'worker')
  const lives = await waitUntil(() => inside(container, ['node', 'dist/alive.js']), 120_000, 2_000)
  const hasTools = inside(container, [
    'sh',
    '-c',
    'cd /usr/lib/postgresql/*/bin && ./pg_dump -V && ./pg_restore -V',
  ])
  const backup = await traced('backup', 'backup').ended
  const codes = [await stopped(web, 'dist/eliksir.js\0web'), await stopped(worker, 'dist/eliksir.js\0worker')]

  const mounted = buildah('mount', container)
  const strays = runProgram('find', [
    mounted, '-xdev', '(', '-path', `${mounted}/data`, '-o', '-path', `${mounted}/backups`, '-o', '-path', `${mounted}/tmp`, '-o', '-path', `${mounted}/app/.next/cache`,
    '-o', '-path', `${mounted}/proc`, '-o', '-path', `${mounted}/dev`, ')', '-prune', '-o', '-user', '1000', '-print',
  ]).stdout.trim() // prettier-ignore
  const writes = ['migrate', 'web', 'worker', 'backup'].map((name) => [
    name,
    writesIn(fs.readFileSync(path.join(folder, `${name}.trace`), 'utf8'), {
      program: '/usr/local/bin/node',
      cwd: '/app',
    }),
  ])
  return [
    [migrated.code === 0, `migrate ends with ${migrated.code}`],
    [owner === 1000, `it serves as user ${owner}`],
    [healthy, 'its HEALTHCHECK says that it is well'],
    [faults === 0, 'the site loads, staff sign in, a table is booked and cancelled'],
    [
      picture.status === 201 && small.ok,
      `an upload is taken (${picture.status}) and served in its sizes (${small.status})`,
    ],
    [lives, "the worker's probe says that it lives"],
    [hasTools, 'pg_dump and pg_restore start'],
    [backup.code === 0, `backup: ${backup.output.trim().split('\n')[0]}`],
    [codes.every((code) => code === 0), `web and worker end with ${codes.join(' and ')} after SIGTERM`],
    ...writes.map(([name, { outside, inside: count, hasBegun }]) => [
      hasBegun && outside.length === 0,
      `${name} wrote ${count} times to /data, /backups, /tmp and .next/cache, and elsewhere ${outside.slice(0, 5).join(', ') || 'never'}`,
    ]),
    [strays === '', `no file of user 1000 lies elsewhere${strays && `: ${strays}`}`],
  ]
}

/** The image's own start with these words. */
function runTraced({ container, trace, args }) {
  const program = ['run', '--isolation', 'chroot', container, '--', 'node', 'dist/eliksir.js', ...args]
  const child = spawn(
    'strace',
    [
      '-f',
      '-qq',
      '--seccomp-bpf',
      '-e',
      `trace=${changingCalls}`,
      '-o',
      trace,
      'buildah',
      ...buildahArgs(...program),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(
        error.code === 'ENOENT' ? new Trouble('strace is not installed: apt-get install strace.') : error,
      ),
    )
    child.once('exit', (code) => resolve({ code, output }))
  })
  const forget = stopLater('', async () => {
    const pid = processOf(`dist/eliksir.js\0${args[0]}`)
    if (pid) process.kill(pid, 'SIGKILL')
    else child.kill('SIGKILL')
    await ended
  })
  void ended.then(forget, forget)
  return { ended, hasEnded: () => child.exitCode !== null, output: () => output.slice(-2_000) }
}

const inside = (container, command) =>
  runProgram('buildah', buildahArgs('run', '--isolation', 'chroot', container, '--', ...command)).ok

const healthcheckOf = (tag) =>
  JSON.parse(buildah('inspect', '--type', 'image', tag)).Docker.config.Healthcheck.Test.slice(1)

async function stopped(run, words) {
  const pid = processOf(words)
  if (!pid) return 'nothing'
  process.kill(pid, 'SIGTERM')
  return (await run.ended).code
}

/** The container has no processes of its own: they are this machine's. Named by the arguments that only they have. */
function processOf(words) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        const [program, ...args] = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
        return (
          path.basename(program) === 'node' &&
          args.join('\0') === `${words}\0` &&
          fs.readlinkSync(`/proc/${pid}/root`) !== '/'
        )
      } catch {
        return false // gone since
      }
    })
}

function ownerOf(words) {
  const pid = processOf(words)
  return pid ? Number(/^Uid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) : null
}

const answers = (url) => fetch(url).then(({ ok }) => ok, () => false) // prettier-ignore
