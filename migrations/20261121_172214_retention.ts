import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** How long a venue remembers its guests. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "venues" ADD COLUMN "retention_guest_months" numeric;
  ALTER TABLE "venues" ADD COLUMN "retention_wish_months" numeric;
  ALTER TABLE "venues" ADD COLUMN "retention_message_months" numeric;
  ALTER TABLE "venues" ADD COLUMN "retention_import_months" numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "venues" DROP COLUMN "retention_guest_months";
  ALTER TABLE "venues" DROP COLUMN "retention_wish_months";
  ALTER TABLE "venues" DROP COLUMN "retention_message_months";
  ALTER TABLE "venues" DROP COLUMN "retention_import_months";`)
}
