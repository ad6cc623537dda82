import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Where tests find PostgreSQL and the database to clone. */
export type TestCluster = { adminUrl: string; template: string; mediaDir: string }

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster
  }
}

/**
 * Copies the migrated and seeded template; gives the address of the copy.
 * Its name says which process it belongs to, and copies whose process has ended are dropped on the way: nobody can
 * forget to clean up, and no connection is cut while a test still holds it.
 */
export async function cloneTemplate({ adminUrl, template }: TestCluster): Promise<string> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await dropAbandoned(client)
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

async function dropAbandoned(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'test\\_%'`,
  )
  for (const { name } of rows) {
    const pid = Number(name.split('_')[1])
    if (!isAlive(pid)) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
