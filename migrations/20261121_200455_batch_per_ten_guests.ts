import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** How many of a drink ten guests order, so that a night's batches can be reckoned. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cocktails" ADD COLUMN "batch_per_ten_guests" numeric;
  ALTER TABLE "_cocktails_v" ADD COLUMN "version_batch_per_ten_guests" numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cocktails" DROP COLUMN "batch_per_ten_guests";
  ALTER TABLE "_cocktails_v" DROP COLUMN "version_batch_per_ten_guests";`)
}
