import pg from 'pg'

/** One statement about a booking, for what nobody waits for in a test. */
export async function inDatabase(statement: string, reference: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(statement, [reference])
  } finally {
    await client.end()
  }
}
