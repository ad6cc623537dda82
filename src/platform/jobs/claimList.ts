import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'

export const claimList = (claims: string[]): SQL =>
  sql`(${sql.join(
    claims.map((claim) => sql`${claim}::uuid`),
    sql`, `,
  )})`
