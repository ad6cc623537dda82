import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload } from 'payload'
import { readBoard } from '@/operations/board/readBoard'
import config from '../../../../payload.config'

// Loads the board of BENCH_NIGHT again and again, as a host; prints the figures as JSON.

const { slug, date, loads } = JSON.parse(process.env.BENCH_NIGHT ?? '{}') as {
  slug: string
  date: string
  loads: number
}
const payload = await getPayload({ config })
const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'host' } }, limit: 1 })
const user = docs[0]!

let statements = 0
let databaseMs = 0
const { pool } = payload.db as unknown as PostgresAdapter
const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>
pool.query = (async (...args: unknown[]) => {
  statements += 1
  const startedAt = performance.now()
  try {
    return await query(...args)
  } finally {
    databaseMs += performance.now() - startedAt
  }
}) as typeof pool.query

const load = async () => {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  ;[statements, databaseMs] = [0, 0]
  const startedAt = performance.now()
  const { board } = await readBoard({ venue: slug, serviceDate: date, locale: 'pl', req })
  const body = JSON.stringify(board)
  return { ms: performance.now() - startedAt, statements, databaseMs, body, board }
}

// The first load puts on record whose allergies were read; the next ones are like those of a night.
for (let turn = 0; turn < 20; turn += 1) await load()
const all = []
for (let turn = 0; turn < loads; turn += 1) all.push(await load())
const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!
const { board, body } = all.at(-1)!
const times = all.map(({ ms }) => ms)
console.log(
  JSON.stringify({
    tables: board.areas.flatMap(({ tables }) => tables).length,
    parties: board.parties.length + (board.waiting?.length ?? 0),
    loads,
    p50Ms: at(times, 0.5),
    p95Ms: at(times, 0.95),
    databaseMs: at(
      all.map((one) => one.databaseMs),
      0.5,
    ),
    statements: Math.max(...all.map((one) => one.statements)),
    bytes: Buffer.byteLength(body),
    gzipBytes: gzipSync(body).length,
  }),
)
process.exit(0)
