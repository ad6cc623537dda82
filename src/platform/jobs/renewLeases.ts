import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { claimList } from './claimList'

/** Holds on to jobs for another lease, on the database's clock, which all workers share; gives the claims still held. */
export async function renewLeases(payload: Payload, claims: string[], leaseMs: number): Promise<string[]> {
  if (claims.length === 0) return []
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ claim: string }>(sql`
    update payload_jobs set lease_until = clock_timestamp() + make_interval(secs => ${leaseMs / 1000})
    where claim_id in ${claimList(claims)} and processing returning claim_id as claim`)
  return rows.map(({ claim }) => claim)
}
