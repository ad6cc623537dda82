import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Venues that hear of low ratings hear of messages from the site as well, as new ones do. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO venues_alerts_kinds ("order", parent_id, value)
    SELECT max("order") + 1, parent_id, 'siteMessage' FROM venues_alerts_kinds
    GROUP BY parent_id
    HAVING bool_or(value::text = 'lowRating') AND NOT bool_or(value::text = 'siteMessage');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DELETE FROM venues_alerts_kinds WHERE value::text = 'siteMessage';`)
}
