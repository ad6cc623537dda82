import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * When a mail arrived, as its provider tells; and since when a provider may have one that nobody knows the end of. Only the
 * sender knows the second column: what a provider without keys may have is not handed over again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "messages" ADD COLUMN "delivered_at" timestamp(3) with time zone;
    CREATE INDEX "messages_provider_id_idx" ON "messages" USING btree ("provider_id");
    ALTER TABLE "messages" ADD COLUMN "handed_at" timestamptz;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "messages" DROP COLUMN "handed_at";
    DROP INDEX "messages_provider_id_idx";
    ALTER TABLE "messages" DROP COLUMN "delivered_at";`)
}
