import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** The step of a trace in which a job was queued (W3C traceparent), so that what it does is found with what asked for it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE payload_jobs ADD COLUMN trace_parent varchar(60)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE payload_jobs DROP COLUMN trace_parent`)
}
