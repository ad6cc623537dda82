import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Webhooks with what was sent to them, what guests said of a visit, and what the staff of a venue hear of at once. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_feedback_locale" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_venues_alerts_kinds" AS ENUM('largeParty', 'vip', 'request', 'lowRating', 'messageFailed', 'failure');
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('reservation.created', 'reservation.requested', 'reservation.confirmed', 'reservation.changed', 'reservation.declined', 'reservation.cancelled', 'reservation.expired', 'reservation.arrived', 'reservation.seated', 'reservation.completed', 'reservation.no_show', 'waitlist.joined', 'waitlist.offered', 'menu.eighty_sixed', 'menu.back', 'feedback.received', 'guest.merged', 'guest.erased', 'staff.alert');
  CREATE TYPE "public"."enum_webhooks_format" AS ENUM('standard', 'chat');
  CREATE TYPE "public"."enum_webhooks_language" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_webhooks_disabled_because" AS ENUM('failing', 'gone');
  CREATE TYPE "public"."enum_webhook_deliveries_status" AS ENUM('waiting', 'delivered', 'failed', 'skipped');
  CREATE TABLE "feedback" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"rating" numeric NOT NULL,
  	"locale" "enum_feedback_locale" DEFAULT 'pl',
  	"words" varchar,
  	"reservation_id" uuid NOT NULL,
  	"service_date" varchar,
  	"given_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"flagged" boolean DEFAULT false,
  	"answered" boolean DEFAULT false,
  	"answer_note" varchar,
  	"answered_by" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "venues_alerts_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_venues_alerts_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "venues_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "webhooks_events" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_webhooks_events",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"format" "enum_webhooks_format" DEFAULT 'standard',
  	"language" "enum_webhooks_language" DEFAULT 'pl',
  	"include_guest" boolean DEFAULT false,
  	"active" boolean DEFAULT true,
  	"last_success_at" timestamp(3) with time zone,
  	"failing_since" timestamp(3) with time zone,
  	"last_failure" varchar,
  	"disabled_at" timestamp(3) with time zone,
  	"disabled_because" "enum_webhooks_disabled_because",
  	"secret_version" numeric DEFAULT 1,
  	"previous_secret_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"venues_id" uuid
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event" varchar NOT NULL,
  	"status" "enum_webhook_deliveries_status" DEFAULT 'waiting',
  	"receiver" varchar,
  	"webhook_id" uuid,
  	"attempts" numeric DEFAULT 0,
  	"response_status" numeric,
  	"failure" varchar,
  	"next_attempt_at" timestamp(3) with time zone,
  	"last_attempt_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"response_excerpt" varchar,
  	"payload" jsonb NOT NULL,
  	"log" jsonb,
  	"event_id" varchar NOT NULL,
  	"subject" varchar,
  	"lease_until" timestamp(3) with time zone,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "venues" ADD COLUMN "alerts_low_rating_up_to" numeric DEFAULT 3;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "feedback_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhooks_id" uuid;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "venues_alerts_kinds" ADD CONSTRAINT "venues_alerts_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "venues_rels" ADD CONSTRAINT "venues_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "venues_rels" ADD CONSTRAINT "venues_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_rels" ADD CONSTRAINT "webhooks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_rels" ADD CONSTRAINT "webhooks_rels_venues_fk" FOREIGN KEY ("venues_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "feedback_rating_idx" ON "feedback" USING btree ("rating");
  CREATE UNIQUE INDEX "feedback_reservation_idx" ON "feedback" USING btree ("reservation_id");
  CREATE INDEX "feedback_service_date_idx" ON "feedback" USING btree ("service_date");
  CREATE INDEX "feedback_given_at_idx" ON "feedback" USING btree ("given_at");
  CREATE INDEX "feedback_changed_at_idx" ON "feedback" USING btree ("changed_at");
  CREATE INDEX "feedback_flagged_idx" ON "feedback" USING btree ("flagged");
  CREATE INDEX "feedback_venue_idx" ON "feedback" USING btree ("venue_id");
  CREATE INDEX "feedback_updated_at_idx" ON "feedback" USING btree ("updated_at");
  CREATE INDEX "feedback_created_at_idx" ON "feedback" USING btree ("created_at");
  CREATE INDEX "venues_alerts_kinds_order_idx" ON "venues_alerts_kinds" USING btree ("order");
  CREATE INDEX "venues_alerts_kinds_parent_idx" ON "venues_alerts_kinds" USING btree ("parent_id");
  CREATE INDEX "venues_rels_order_idx" ON "venues_rels" USING btree ("order");
  CREATE INDEX "venues_rels_parent_idx" ON "venues_rels" USING btree ("parent_id");
  CREATE INDEX "venues_rels_path_idx" ON "venues_rels" USING btree ("path");
  CREATE INDEX "venues_rels_users_id_idx" ON "venues_rels" USING btree ("users_id");
  CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
  CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhooks_rels_order_idx" ON "webhooks_rels" USING btree ("order");
  CREATE INDEX "webhooks_rels_parent_idx" ON "webhooks_rels" USING btree ("parent_id");
  CREATE INDEX "webhooks_rels_path_idx" ON "webhooks_rels" USING btree ("path");
  CREATE INDEX "webhooks_rels_venues_id_idx" ON "webhooks_rels" USING btree ("venues_id");
  CREATE INDEX "webhook_deliveries_event_idx" ON "webhook_deliveries" USING btree ("event");
  CREATE INDEX "webhook_deliveries_status_idx" ON "webhook_deliveries" USING btree ("status");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_event_id_idx" ON "webhook_deliveries" USING btree ("event_id");
  CREATE INDEX "webhook_deliveries_subject_idx" ON "webhook_deliveries" USING btree ("subject");
  CREATE INDEX "webhook_deliveries_venue_idx" ON "webhook_deliveries" USING btree ("venue_id");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feedback_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_feedback_id_idx" ON "payload_locked_documents_rels" USING btree ("feedback_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "venues_alerts_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "venues_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "feedback" CASCADE;
  DROP TABLE "venues_alerts_kinds" CASCADE;
  DROP TABLE "venues_rels" CASCADE;
  DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhooks_rels" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_feedback_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_webhooks_fk";
  
  DROP INDEX "payload_locked_documents_rels_feedback_id_idx";
  DROP INDEX "payload_locked_documents_rels_webhooks_id_idx";
  ALTER TABLE "venues" DROP COLUMN "alerts_low_rating_up_to";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "feedback_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhooks_id";
  DROP TYPE "public"."enum_feedback_locale";
  DROP TYPE "public"."enum_venues_alerts_kinds";
  DROP TYPE "public"."enum_webhooks_events";
  DROP TYPE "public"."enum_webhooks_format";
  DROP TYPE "public"."enum_webhooks_language";
  DROP TYPE "public"."enum_webhooks_disabled_because";
  DROP TYPE "public"."enum_webhook_deliveries_status";`)
}
