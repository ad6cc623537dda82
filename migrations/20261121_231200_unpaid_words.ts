import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** A table that was not paid for in time is spoken of in words of its own, not in those of a request that nobody answered. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TYPE "public"."enum_message_templates_kind" ADD VALUE 'paymentExpired' BEFORE 'feedbackRequest';`)
}

/** The words themselves go: nothing older can say them. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM "message_templates" WHERE "kind" = 'paymentExpired';
    ALTER TABLE "message_templates" ALTER COLUMN "kind" SET DATA TYPE text;
    DROP TYPE "public"."enum_message_templates_kind";
    CREATE TYPE "public"."enum_message_templates_kind" AS ENUM('requestReceived', 'waitlistJoined', 'waitlistOffer', 'paymentLink', 'paymentReminder', 'confirmation', 'change', 'reminder', 'cancelledByGuest', 'cancelledByVenue', 'declined', 'requestExpired', 'feedbackRequest');
    ALTER TABLE "message_templates" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_message_templates_kind" USING "kind"::"public"."enum_message_templates_kind";`)
}
