import pg from 'pg'

/** Ends the connections on which the processes listen for changes. */
export async function cutLines(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'eliksir-changes' and datname = current_database()`)
  await client.end()
}
