import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'

const creates = 200
const atOnce = 20
const killAfter = 70

let server: ChildProcess | undefined
afterEach(() => void server?.kill('SIGKILL'))

describe('a server that is killed while it works', () => {
  it('has kept everything it answered with 201', async () => {
    const port = await freePort()
    await start(port)
    const cookie = await signIn(port)

    const answered: string[] = []
    let lost = 0
    const killed = once(server!, 'exit')
    const queue = Array.from({ length: creates }, (_, index) => index)
    const work = async () => {
      for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
        const id = await create(port, cookie, index)
        if (id) answered.push(id)
        else lost += 1
        if (answered.length === killAfter) server!.kill('SIGKILL')
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    await killed
    expect(answered.length).toBeGreaterThanOrEqual(killAfter)
    expect(lost).toBeGreaterThan(0)

    await start(port)
    const again = await signIn(port)
    const found = await Promise.all(
      answered.map(
        async (id) => (await ask(port, `/api/ingredients/${id}?depth=0`, { cookie: again })).status,
      ),
    )
    expect(found.filter((status) => status === 200)).toHaveLength(answered.length)
  }, 120_000)
})

describe('a server that is older than its database by one migration', () => {
  it('is ready, takes what staff write and what guests book: code goes back, the database need not', async () => {
    await toNextRelease()
    const port = await freePort()
    await start(port)
    expect(await create(port, await signIn(port), creates)).toMatch(/^[0-9a-f-]{36}$/)
    const smoke = spawn(process.execPath, ['scripts/smoke.mjs', origin(port)])
    let said = ''
    smoke.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(smoke, 'close')) as [number]
    expect([code, said]).toEqual([0, expect.stringContaining('✓ a table is booked')])
  }, 120_000)
})

/** What a release may do to the schema that the one before still has to run on: it adds. */
async function toNextRelease(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(`
    alter table reservations add column next_release text;
    alter table ingredients add column next_release boolean not null default false;
    create table next_releases (id uuid primary key, reservation_id uuid references reservations (id) on delete cascade);
    insert into payload_migrations (name, batch) values ('29990101_000000_next_release', 1000)`)
  await client.end()
}

/** The compiled server on this file's own database; ready when `/readyz` says so. */
async function start(port: number): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: origin(port),
    RATE_LIMIT_FACTOR: '100',
    LOG_LEVEL: 'silent',
    METRICS_PORT: '0',
  }
  server = spawn(process.execPath, ['--conditions=production', 'dist/server.js'], { env, stdio: 'ignore' })
  const ended = once(server, 'exit').then(() => 'ended' as const)
  for (;;) {
    const state = await Promise.race([
      ended,
      ask(port, '/readyz').then(
        ({ status }) => status,
        () => 0,
      ),
    ])
    if (state === 200) return
    if (state === 'ended') throw new Error('The server ended before it was ready: is it built?')
  }
}

async function signIn(port: number): Promise<string> {
  const body = { email: 'manager@example.com', password: 'eliksir-demo' }
  const answer = await ask(port, '/api/users/login', { body })
  expect(answer.status).toBe(200)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

async function create(port: number, cookie: string, index: number): Promise<string | null> {
  const body = { name: `Syrop ${index}`, kind: 'syrup', abvPercent: 0 }
  try {
    const answer = await ask(port, '/api/ingredients', { cookie, body })
    if (answer.status !== 201) return null
    const { doc } = (await answer.json()) as { doc: { id: string } }
    return doc.id
  } catch {
    return null // the server is gone: nothing was promised
  }
}

function ask(port: number, path: string, { cookie, body }: { cookie?: string; body?: unknown } = {}) {
  return fetch(origin(port) + path, {
    method: body ? 'POST' : 'GET',
    headers: {
      origin: origin(port),
      ...(cookie ? { cookie } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  })
}

const origin = (port: number) => `http://127.0.0.1:${port}`

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as net.AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
