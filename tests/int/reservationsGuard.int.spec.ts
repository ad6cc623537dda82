import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { env } from '@/env'
import { watchReadiness } from '@/server/readiness'

let minute = 0
const { readiness, close } = watchReadiness({
  databaseUrl: env.DATABASE_URL,
  migrations: [],
  now: () => (minute += 60_000),
})
const client = new pg.Client({ connectionString: env.DATABASE_URL })
await client.connect()

afterAll(async () => {
  await close()
  await client.end()
})

it('is not ready without the constraint that keeps two parties from one table', async () => {
  expect(await readiness()).toEqual({ status: 'ready' })
  await client.query('alter table occupancies drop constraint occupancies_no_overlap')
  expect(await readiness()).toMatchObject({
    status: 'unavailable',
    reason: 'guards',
    missing: ['occupancies_no_overlap'],
  })

  await client.query(
    'alter table occupancies add constraint occupancies_no_overlap check (active is not null)',
  )
  expect(await readiness()).toMatchObject({ reason: 'guards' })
})
