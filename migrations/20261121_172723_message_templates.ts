import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** The staff's own words for messages, and addresses that mail does not reach. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contact_problems_channel" AS ENUM('email', 'sms');
  CREATE TYPE "public"."enum_contact_problems_problem" AS ENUM('bounced', 'complained');
  CREATE TYPE "public"."enum_message_templates_kind" AS ENUM('requestReceived', 'waitlistJoined', 'waitlistOffer', 'paymentLink', 'paymentReminder', 'confirmation', 'change', 'reminder', 'cancelledByGuest', 'cancelledByVenue', 'declined', 'requestExpired', 'feedbackRequest');
  CREATE TABLE "contact_problems" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"address" varchar NOT NULL,
  	"channel" "enum_contact_problems_channel" DEFAULT 'email' NOT NULL,
  	"problem" "enum_contact_problems_problem" NOT NULL,
  	"detail" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_templates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_message_templates_kind" NOT NULL,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_templates_locales" (
  	"subject" varchar,
  	"opening" varchar,
  	"closing" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "message_templates_id" uuid;
  ALTER TABLE "contact_problems" ADD CONSTRAINT "contact_problems_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "message_templates_locales" ADD CONSTRAINT "message_templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "contact_problems_venue_idx" ON "contact_problems" USING btree ("venue_id");
  CREATE INDEX "contact_problems_updated_at_idx" ON "contact_problems" USING btree ("updated_at");
  CREATE INDEX "contact_problems_created_at_idx" ON "contact_problems" USING btree ("created_at");
  CREATE UNIQUE INDEX "channel_address_idx" ON "contact_problems" USING btree ("channel","address");
  CREATE INDEX "message_templates_venue_idx" ON "message_templates" USING btree ("venue_id");
  CREATE INDEX "message_templates_updated_at_idx" ON "message_templates" USING btree ("updated_at");
  CREATE INDEX "message_templates_created_at_idx" ON "message_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "venue_kind_idx" ON "message_templates" USING btree ("venue_id","kind");
  CREATE UNIQUE INDEX "message_templates_locales_locale_parent_id_unique" ON "message_templates_locales" USING btree ("_parent_id","_locale");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_message_templates_fk" FOREIGN KEY ("message_templates_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_message_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("message_templates_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "contact_problems" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "message_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "message_templates_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "contact_problems" CASCADE;
  DROP TABLE "message_templates" CASCADE;
  DROP TABLE "message_templates_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_message_templates_fk";
  
  DROP INDEX "payload_locked_documents_rels_message_templates_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "message_templates_id";
  DROP TYPE "public"."enum_contact_problems_channel";
  DROP TYPE "public"."enum_contact_problems_problem";
  DROP TYPE "public"."enum_message_templates_kind";`)
}
