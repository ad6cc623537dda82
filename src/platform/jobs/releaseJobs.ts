import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { claimList } from './claimList'

/** Puts jobs back for others, as if they had never been taken. */
export async function releaseJobs(payload: Payload, claims: string[]): Promise<void> {
  if (claims.length === 0) return
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`
    update payload_jobs set processing = false, updated_at = now()
    where claim_id in ${claimList(claims)} and processing`)
}
