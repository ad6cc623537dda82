import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** The outbox, and when a venue writes to whom. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_messages_kind" AS ENUM('requestReceived', 'waitlistJoined', 'waitlistOffer', 'paymentLink', 'confirmation', 'change', 'reminder', 'cancellation', 'declined', 'feedbackRequest', 'staffAlert', 'invitation', 'passwordReset');
  CREATE TYPE "public"."enum_messages_channel" AS ENUM('email', 'sms', 'webhook');
  CREATE TYPE "public"."enum_messages_locale" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_messages_subject_type" AS ENUM('reservation', 'customer', 'user', 'staff');
  CREATE TYPE "public"."enum_messages_status" AS ENUM('planned', 'sending', 'sent', 'skipped', 'superseded', 'failed');
  CREATE TYPE "public"."enum_venues_messaging_sms" AS ENUM('off', 'withoutEmail', 'reminders');
  CREATE TYPE "public"."enum_venues_messaging_alert_locale" AS ENUM('pl', 'en');
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_messages_kind" NOT NULL,
  	"channel" "enum_messages_channel" NOT NULL,
  	"locale" "enum_messages_locale" NOT NULL,
  	"recipient" varchar,
  	"reservation_id" uuid,
  	"customer_id" uuid,
  	"user_id" uuid,
  	"service_date" varchar,
  	"part" numeric DEFAULT 0 NOT NULL,
  	"message_revision" numeric DEFAULT 0 NOT NULL,
  	"subject_type" "enum_messages_subject_type" NOT NULL,
  	"subject_key" varchar NOT NULL,
  	"venue_id" uuid,
  	"status" "enum_messages_status" DEFAULT 'planned' NOT NULL,
  	"reason" varchar,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"next_try_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"provider_id" varchar,
  	"details" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "venues" ADD COLUMN "messaging_first_reminder_hours" numeric DEFAULT 24;
  ALTER TABLE "venues" ADD COLUMN "messaging_second_reminder_hours" numeric DEFAULT 3;
  ALTER TABLE "venues" ADD COLUMN "messaging_sms" "enum_venues_messaging_sms" DEFAULT 'off';
  ALTER TABLE "venues" ADD COLUMN "messaging_feedback" boolean DEFAULT true;
  ALTER TABLE "venues" ADD COLUMN "messaging_feedback_time" varchar DEFAULT '11:00';
  ALTER TABLE "venues" ADD COLUMN "messaging_alert_email" varchar;
  ALTER TABLE "venues" ADD COLUMN "messaging_alert_locale" "enum_venues_messaging_alert_locale" DEFAULT 'pl';
  ALTER TABLE "venues" ADD COLUMN "messaging_large_party_from" numeric DEFAULT 8;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "messages_recipient_idx" ON "messages" USING btree ("recipient");
  CREATE INDEX "messages_reservation_idx" ON "messages" USING btree ("reservation_id");
  CREATE INDEX "messages_customer_idx" ON "messages" USING btree ("customer_id");
  CREATE INDEX "messages_user_idx" ON "messages" USING btree ("user_id");
  CREATE INDEX "messages_service_date_idx" ON "messages" USING btree ("service_date");
  CREATE INDEX "messages_venue_idx" ON "messages" USING btree ("venue_id");
  CREATE INDEX "messages_due_at_idx" ON "messages" USING btree ("due_at");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE UNIQUE INDEX "subjectKey_kind_part_channel_messageRevision_idx" ON "messages" USING btree ("subject_key","kind","part","channel","message_revision");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "messages" CASCADE;
  ALTER TABLE "venues" DROP COLUMN "messaging_first_reminder_hours";
  ALTER TABLE "venues" DROP COLUMN "messaging_second_reminder_hours";
  ALTER TABLE "venues" DROP COLUMN "messaging_sms";
  ALTER TABLE "venues" DROP COLUMN "messaging_feedback";
  ALTER TABLE "venues" DROP COLUMN "messaging_feedback_time";
  ALTER TABLE "venues" DROP COLUMN "messaging_alert_email";
  ALTER TABLE "venues" DROP COLUMN "messaging_alert_locale";
  ALTER TABLE "venues" DROP COLUMN "messaging_large_party_from";
  DROP TYPE "public"."enum_messages_kind";
  DROP TYPE "public"."enum_messages_channel";
  DROP TYPE "public"."enum_messages_locale";
  DROP TYPE "public"."enum_messages_subject_type";
  DROP TYPE "public"."enum_messages_status";
  DROP TYPE "public"."enum_venues_messaging_sms";
  DROP TYPE "public"."enum_venues_messaging_alert_locale";`)
}
