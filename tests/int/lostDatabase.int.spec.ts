import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import type { Pool } from 'pg'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { withTransaction } from '@/platform/database/transactions'
import { ask, askGraphql, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, sample } from '../helpers/samples'

// What the pool says when nobody gives a connection back, and the driver when PostgreSQL goes away.
const losses = ['timeout exceeded when trying to connect', 'Connection terminated unexpectedly']

let payload: Payload
let manager: Caller
beforeAll(async () => {
  payload = await openPayload()
  manager = await signIn(payload, 'manager', 'lost-manager')
})
afterEach(() => vi.restoreAllMocks())

describe.each(losses)('staff whose session cannot be looked up (%s)', (sentence) => {
  it('are asked to come back, and not taken for strangers', async () => {
    loseUsers(sentence)
    const answer = await ask<{ errors: { code: string }[] }>('GET /api/customers', { as: manager })
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([503, 'UNAVAILABLE'])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('in GraphQL too', async () => {
    loseUsers(sentence)
    const answer = await askGraphql('{ Customers { totalDocs } }', { as: manager })
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE' })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('nor is what they sent found fault with, when what it points to could not be looked up', async () => {
    const body = sample('cocktails', await openBar(payload))
    lose('from "glassware"', sentence)
    const answer = await ask<{ errors: { code: string }[] }>('POST /api/cocktails', { as: manager, body })
    expect([answer.status, answer.body.errors[0]?.code]).toEqual([503, 'UNAVAILABLE'])
  })

  it('while strangers are told the same as ever', async () => {
    loseUsers(sentence)
    expect((await ask('GET /api/customers')).status).toBe(403)
    expect((await ask('GET /api/menus')).status).toBe(200)
  })
})

describe('connections that the database cuts', () => {
  it('in the middle of a transaction end that transaction, not the process', async () => {
    const req = await createLocalReq({}, payload)
    const cut = withTransaction(req, async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await pool().query('select pg_terminate_backend($1, 5000)', [rows[0]!.pid])
      await tx.execute(sql`select 1`)
    })
    await expect(cut).rejects.toThrow()
    expect((await ask('GET /api/menus')).status).toBe(200)
  })

  it('leave the pool as large as it was', async () => {
    const others = `select pg_terminate_backend(pid, 5000) from pg_stat_activity
      where datname = current_database() and application_name = 'eliksir' and pid <> pg_backend_pid()`
    for (let round = 0; round < 3; round += 1) await pool().query(others)
    expect((await ask('GET /api/menus')).status).toBe(200)
    await vi.waitFor(() => expect(pool().idleCount).toBe(pool().totalCount))
  })
})

const pool = () => (payload.db as unknown as { pool: Pool }).pool

/** There is no answer to the one query that says who is asking. */
const loseUsers = (sentence: string) => lose('from "users"', sentence)

type Query = (...args: unknown[]) => unknown

function lose(part: string, sentence: string): void {
  const { prototype } = (pool() as unknown as { Client: { prototype: { query: Query } } }).Client
  const query = prototype.query
  vi.spyOn(prototype, 'query').mockImplementation(function (this: unknown, ...args) {
    const text = (args[0] as { text?: string } | null)?.text ?? String(args[0])
    if (!text.includes(part)) return query.apply(this, args)
    const done = args.at(-1)
    if (typeof done !== 'function') return Promise.reject(new Error(sentence))
    ;(done as (error: Error) => void)(new Error(sentence))
  })
}
