import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reservations_status" AS ENUM('held', 'pending_payment', 'pending', 'waitlisted', 'confirmed', 'arrived', 'seated', 'completed', 'no_show', 'cancelled_guest', 'cancelled_venue', 'declined', 'expired');
  CREATE TYPE "public"."enum_reservations_guest_locale" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_reservations_occasion" AS ENUM('birthday', 'anniversary', 'date', 'business', 'celebration', 'other');
  CREATE TYPE "public"."enum_reservations_source" AS ENUM('online', 'widget', 'google', 'phone', 'walk_in', 'staff', 'api', 'import');
  CREATE TYPE "public"."enum_services_weekdays" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum_services_duration_rules_weekdays" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum_services_channels" AS ENUM('online', 'staff', 'google');
  CREATE TYPE "public"."enum_tables_channel" AS ENUM('online', 'inHouse', 'walkIn');
  CREATE TYPE "public"."enum_tables_plan_shape" AS ENUM('round', 'square', 'rectangle', 'seat');
  CREATE TYPE "public"."enum_table_combinations_channel" AS ENUM('online', 'inHouse', 'walkIn');
  CREATE TYPE "public"."enum_customers_locale" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_consents_kind" AS ENUM('terms', 'marketing', 'allergies');
  CREATE TYPE "public"."enum_consents_language" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_consents_source" AS ENUM('online', 'widget', 'google', 'phone', 'walk_in', 'staff', 'api', 'import');
  CREATE TYPE "public"."enum_import_batches_kind" AS ENUM('guests', 'bookings');
  CREATE TYPE "public"."enum_policies_tiers_unit" AS ENUM('hours', 'days');
  CREATE TYPE "public"."enum_policies_fee_basis" AS ENUM('perPerson', 'perBooking', 'percentOfPrepaid');
  CREATE TYPE "public"."enum_policies_charge" AS ENUM('none', 'deposit', 'guarantee');
  CREATE TYPE "public"."enum_policies_deposit_kind" AS ENUM('zadatek', 'zaliczka');
  CREATE TYPE "public"."enum_policies_charge_basis" AS ENUM('perPerson', 'perBooking');
  CREATE TABLE "reservations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone,
  	"party_size" numeric DEFAULT 2 NOT NULL,
  	"status" "enum_reservations_status" DEFAULT 'confirmed',
  	"area_id" uuid,
  	"customer_id" uuid,
  	"guest_name" varchar,
  	"guest_phone" varchar,
  	"guest_email" varchar,
  	"guest_locale" "enum_reservations_guest_locale" DEFAULT 'pl',
  	"occasion" "enum_reservations_occasion",
  	"notes" varchar,
  	"allergies" varchar,
  	"staff_notes" varchar,
  	"pinned" boolean DEFAULT false,
  	"needs_table" boolean DEFAULT false,
  	"override_reason" varchar,
  	"over_pacing" boolean DEFAULT false,
  	"outside_hours" boolean DEFAULT false,
  	"at_risk" boolean DEFAULT false,
  	"turn_minutes" numeric,
  	"buffer_minutes" numeric DEFAULT 0,
  	"service_id" uuid,
  	"reference" varchar,
  	"source" "enum_reservations_source" DEFAULT 'staff',
  	"service_date" varchar,
  	"venue_time_zone" varchar,
  	"revision" numeric DEFAULT 1,
  	"message_revision" numeric DEFAULT 1,
  	"status_changed_at" timestamp(3) with time zone,
  	"status_changed_by" varchar,
  	"arrived_at" timestamp(3) with time zone,
  	"seated_at" timestamp(3) with time zone,
  	"completed_at" timestamp(3) with time zone,
  	"cancelled_at" timestamp(3) with time zone,
  	"hold_expires_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"guest_is_coming" boolean DEFAULT false,
  	"wanted_from" timestamp(3) with time zone,
  	"wanted_to" timestamp(3) with time zone,
  	"policy_snapshot" jsonb,
  	"import_batch_id" uuid,
  	"manage_token_version" numeric DEFAULT 1,
  	"manage_token_hash" varchar,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reservations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"tables_id" uuid
  );
  
  CREATE TABLE "services_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_duration_rules_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_services_duration_rules_weekdays",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_duration_rules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"turn_minutes" numeric DEFAULT 120,
  	"priority" numeric DEFAULT 0,
  	"min_party" numeric,
  	"max_party" numeric,
  	"from_time" varchar,
  	"to_time" varchar,
  	"from_date" varchar,
  	"to_date" varchar
  );
  
  CREATE TABLE "services_pacing_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"from_time" varchar,
  	"max_covers" numeric,
  	"max_parties" numeric,
  	"online_covers" numeric
  );
  
  CREATE TABLE "services_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_channels",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar NOT NULL,
  	"last_seating" varchar NOT NULL,
  	"closes" varchar NOT NULL,
  	"valid_from" varchar,
  	"valid_to" varchar,
  	"slot_step_minutes" numeric DEFAULT 30,
  	"turn_minutes" numeric DEFAULT 120,
  	"buffer_minutes" numeric DEFAULT 0,
  	"must_end_by_close" boolean DEFAULT true,
  	"pacing_max_covers" numeric,
  	"pacing_max_parties" numeric,
  	"pacing_online_covers" numeric,
  	"min_party" numeric DEFAULT 1,
  	"max_party_online" numeric DEFAULT 8,
  	"lead_minutes" numeric DEFAULT 60,
  	"max_advance_days" numeric DEFAULT 60,
  	"release_time" varchar,
  	"online_closes_at" varchar,
  	"needs_approval" boolean DEFAULT false,
  	"hold_minutes" numeric DEFAULT 10,
  	"policy_id" uuid,
  	"active" boolean DEFAULT true,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "services_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "services_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" uuid
  );
  
  CREATE TABLE "special_days_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"service_id" uuid,
  	"opens" varchar,
  	"last_seating" varchar,
  	"closes" varchar,
  	"max_covers" numeric
  );
  
  CREATE TABLE "special_days" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" varchar NOT NULL,
  	"closed" boolean DEFAULT false,
  	"waive_fees" boolean DEFAULT false,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "special_days_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "areas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"online" boolean DEFAULT true,
  	"plan_width_cm" numeric DEFAULT 800,
  	"plan_height_cm" numeric DEFAULT 600,
  	"order" numeric DEFAULT 0,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "areas_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "tables" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"area_id" uuid NOT NULL,
  	"min_party" numeric DEFAULT 1,
  	"max_party" numeric DEFAULT 2,
  	"channel" "enum_tables_channel" DEFAULT 'online',
  	"priority" numeric DEFAULT 100,
  	"is_counter_seat" boolean DEFAULT false,
  	"plan_shape" "enum_tables_plan_shape" DEFAULT 'square',
  	"plan_x_cm" numeric DEFAULT 0,
  	"plan_y_cm" numeric DEFAULT 0,
  	"plan_width_cm" numeric DEFAULT 70,
  	"plan_height_cm" numeric DEFAULT 70,
  	"plan_rotation_degrees" numeric DEFAULT 0,
  	"active" boolean DEFAULT true,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "table_combinations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"min_party" numeric DEFAULT 1,
  	"max_party" numeric DEFAULT 2,
  	"channel" "enum_table_combinations_channel" DEFAULT 'online',
  	"priority" numeric DEFAULT 100,
  	"active" boolean DEFAULT true,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "table_combinations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"tables_id" uuid
  );
  
  CREATE TABLE "table_blocks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reason" varchar NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "table_blocks_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"tables_id" uuid,
  	"areas_id" uuid
  );
  
  CREATE TABLE "customers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar,
  	"phone" varchar,
  	"locale" "enum_customers_locale" DEFAULT 'pl',
  	"vip" boolean DEFAULT false,
  	"notes" varchar,
  	"allergies" varchar,
  	"visits" numeric DEFAULT 0,
  	"no_shows" numeric DEFAULT 0,
  	"cancellations" numeric DEFAULT 0,
  	"last_visit_at" timestamp(3) with time zone,
  	"next_visit_at" timestamp(3) with time zone,
  	"blocked_is_blocked" boolean DEFAULT false,
  	"blocked_reason" varchar,
  	"blocked_until" timestamp(3) with time zone,
  	"marketing" boolean DEFAULT false,
  	"merged_into_id" uuid,
  	"erased_at" timestamp(3) with time zone,
  	"import_batch_id" uuid,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "consents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_consents_kind" NOT NULL,
  	"given" boolean DEFAULT false NOT NULL,
  	"given_at" timestamp(3) with time zone NOT NULL,
  	"customer_id" uuid NOT NULL,
  	"reservation_id" uuid,
  	"text" varchar NOT NULL,
  	"text_version" varchar NOT NULL,
  	"language" "enum_consents_language" NOT NULL,
  	"source" "enum_consents_source" NOT NULL,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "import_batches" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_import_batches_kind" NOT NULL,
  	"file_name" varchar NOT NULL,
  	"rows" numeric NOT NULL,
  	"made" numeric NOT NULL,
  	"failed" numeric NOT NULL,
  	"undone_at" timestamp(3) with time zone,
  	"by" varchar,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "customer_merges" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kept_id" uuid NOT NULL,
  	"merged_id" uuid NOT NULL,
  	"moved" jsonb NOT NULL,
  	"undone_at" timestamp(3) with time zone,
  	"by" varchar,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "policies_tiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"before" numeric NOT NULL,
  	"unit" "enum_policies_tiers_unit" DEFAULT 'hours',
  	"fee_percent" numeric DEFAULT 100
  );
  
  CREATE TABLE "policies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"fee_basis" "enum_policies_fee_basis" DEFAULT 'percentOfPrepaid',
  	"fee_cents" numeric,
  	"cap_cents" numeric,
  	"grace_minutes" numeric DEFAULT 60,
  	"charge_dropped_covers" boolean DEFAULT false,
  	"charge" "enum_policies_charge" DEFAULT 'none',
  	"deposit_kind" "enum_policies_deposit_kind" DEFAULT 'zaliczka',
  	"charge_basis" "enum_policies_charge_basis" DEFAULT 'perPerson',
  	"charge_cents" numeric,
  	"charge_min_party" numeric,
  	"version" numeric DEFAULT 1,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "policies_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "venues_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "venues" ADD COLUMN "booking_no_show_grace_minutes" numeric DEFAULT 15;
  ALTER TABLE "venues" ADD COLUMN "booking_auto_no_show" boolean DEFAULT false;
  ALTER TABLE "venues" ADD COLUMN "booking_pending_hours" numeric DEFAULT 24;
  ALTER TABLE "venues" ADD COLUMN "booking_pending_before_hours" numeric DEFAULT 3;
  ALTER TABLE "venues" ADD COLUMN "booking_offer_minutes" numeric DEFAULT 15;
  ALTER TABLE "venues" ADD COLUMN "booking_largest_request" numeric DEFAULT 40;
  ALTER TABLE "venues" ADD COLUMN "booking_terms_version" varchar DEFAULT '1';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "special_days_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "areas_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "tables_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "table_combinations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "table_blocks_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consents_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "import_batches_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "customer_merges_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "policies_id" uuid;
  ALTER TABLE "reservations" ADD CONSTRAINT "reservations_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "reservations" ADD CONSTRAINT "reservations_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "reservations" ADD CONSTRAINT "reservations_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "reservations" ADD CONSTRAINT "reservations_import_batch_id_import_batches_id_fk" FOREIGN KEY ("import_batch_id") REFERENCES "public"."import_batches"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "reservations" ADD CONSTRAINT "reservations_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "reservations_rels" ADD CONSTRAINT "reservations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reservations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reservations_rels" ADD CONSTRAINT "reservations_rels_tables_fk" FOREIGN KEY ("tables_id") REFERENCES "public"."tables"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "services_weekdays" ADD CONSTRAINT "services_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_duration_rules_weekdays" ADD CONSTRAINT "services_duration_rules_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services_duration_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_duration_rules" ADD CONSTRAINT "services_duration_rules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_pacing_overrides" ADD CONSTRAINT "services_pacing_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_channels" ADD CONSTRAINT "services_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "services_locales" ADD CONSTRAINT "services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "special_days_services" ADD CONSTRAINT "special_days_services_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "special_days_services" ADD CONSTRAINT "special_days_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."special_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "special_days" ADD CONSTRAINT "special_days_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "special_days_locales" ADD CONSTRAINT "special_days_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."special_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "areas" ADD CONSTRAINT "areas_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "areas_locales" ADD CONSTRAINT "areas_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tables" ADD CONSTRAINT "tables_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "tables" ADD CONSTRAINT "tables_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "table_combinations" ADD CONSTRAINT "table_combinations_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "table_combinations_rels" ADD CONSTRAINT "table_combinations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."table_combinations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "table_combinations_rels" ADD CONSTRAINT "table_combinations_rels_tables_fk" FOREIGN KEY ("tables_id") REFERENCES "public"."tables"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "table_blocks" ADD CONSTRAINT "table_blocks_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "table_blocks_rels" ADD CONSTRAINT "table_blocks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."table_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "table_blocks_rels" ADD CONSTRAINT "table_blocks_rels_tables_fk" FOREIGN KEY ("tables_id") REFERENCES "public"."tables"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "table_blocks_rels" ADD CONSTRAINT "table_blocks_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "customers" ADD CONSTRAINT "customers_merged_into_id_customers_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "customers" ADD CONSTRAINT "customers_import_batch_id_import_batches_id_fk" FOREIGN KEY ("import_batch_id") REFERENCES "public"."import_batches"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "customers" ADD CONSTRAINT "customers_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "customers_texts" ADD CONSTRAINT "customers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_reservation_id_reservations_id_fk" FOREIGN KEY ("reservation_id") REFERENCES "public"."reservations"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_kept_id_customers_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_merged_id_customers_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "policies_tiers" ADD CONSTRAINT "policies_tiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policies" ADD CONSTRAINT "policies_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "policies_locales" ADD CONSTRAINT "policies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "venues_texts" ADD CONSTRAINT "venues_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "reservations_starts_at_idx" ON "reservations" USING btree ("starts_at");
  CREATE INDEX "reservations_status_idx" ON "reservations" USING btree ("status");
  CREATE INDEX "reservations_area_idx" ON "reservations" USING btree ("area_id");
  CREATE INDEX "reservations_customer_idx" ON "reservations" USING btree ("customer_id");
  CREATE INDEX "reservations_service_idx" ON "reservations" USING btree ("service_id");
  CREATE UNIQUE INDEX "reservations_reference_idx" ON "reservations" USING btree ("reference");
  CREATE INDEX "reservations_service_date_idx" ON "reservations" USING btree ("service_date");
  CREATE INDEX "reservations_import_batch_idx" ON "reservations" USING btree ("import_batch_id");
  CREATE UNIQUE INDEX "reservations_manage_manage_token_hash_idx" ON "reservations" USING btree ("manage_token_hash");
  CREATE INDEX "reservations_venue_idx" ON "reservations" USING btree ("venue_id");
  CREATE INDEX "reservations_updated_at_idx" ON "reservations" USING btree ("updated_at");
  CREATE INDEX "reservations_created_at_idx" ON "reservations" USING btree ("created_at");
  CREATE INDEX "venue_serviceDate_idx" ON "reservations" USING btree ("venue_id","service_date");
  CREATE INDEX "reservations_rels_order_idx" ON "reservations_rels" USING btree ("order");
  CREATE INDEX "reservations_rels_parent_idx" ON "reservations_rels" USING btree ("parent_id");
  CREATE INDEX "reservations_rels_path_idx" ON "reservations_rels" USING btree ("path");
  CREATE INDEX "reservations_rels_tables_id_idx" ON "reservations_rels" USING btree ("tables_id");
  CREATE INDEX "services_weekdays_order_idx" ON "services_weekdays" USING btree ("order");
  CREATE INDEX "services_weekdays_parent_idx" ON "services_weekdays" USING btree ("parent_id");
  CREATE INDEX "services_duration_rules_weekdays_order_idx" ON "services_duration_rules_weekdays" USING btree ("order");
  CREATE INDEX "services_duration_rules_weekdays_parent_idx" ON "services_duration_rules_weekdays" USING btree ("parent_id");
  CREATE INDEX "services_duration_rules_order_idx" ON "services_duration_rules" USING btree ("_order");
  CREATE INDEX "services_duration_rules_parent_id_idx" ON "services_duration_rules" USING btree ("_parent_id");
  CREATE INDEX "services_pacing_overrides_order_idx" ON "services_pacing_overrides" USING btree ("_order");
  CREATE INDEX "services_pacing_overrides_parent_id_idx" ON "services_pacing_overrides" USING btree ("_parent_id");
  CREATE INDEX "services_channels_order_idx" ON "services_channels" USING btree ("order");
  CREATE INDEX "services_channels_parent_idx" ON "services_channels" USING btree ("parent_id");
  CREATE INDEX "services_policy_idx" ON "services" USING btree ("policy_id");
  CREATE INDEX "services_venue_idx" ON "services" USING btree ("venue_id");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE UNIQUE INDEX "services_locales_locale_parent_id_unique" ON "services_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "services_rels_order_idx" ON "services_rels" USING btree ("order");
  CREATE INDEX "services_rels_parent_idx" ON "services_rels" USING btree ("parent_id");
  CREATE INDEX "services_rels_path_idx" ON "services_rels" USING btree ("path");
  CREATE INDEX "services_rels_areas_id_idx" ON "services_rels" USING btree ("areas_id");
  CREATE INDEX "special_days_services_order_idx" ON "special_days_services" USING btree ("_order");
  CREATE INDEX "special_days_services_parent_id_idx" ON "special_days_services" USING btree ("_parent_id");
  CREATE INDEX "special_days_services_service_idx" ON "special_days_services" USING btree ("service_id");
  CREATE INDEX "special_days_date_idx" ON "special_days" USING btree ("date");
  CREATE INDEX "special_days_venue_idx" ON "special_days" USING btree ("venue_id");
  CREATE INDEX "special_days_updated_at_idx" ON "special_days" USING btree ("updated_at");
  CREATE INDEX "special_days_created_at_idx" ON "special_days" USING btree ("created_at");
  CREATE UNIQUE INDEX "venue_date_idx" ON "special_days" USING btree ("venue_id","date");
  CREATE UNIQUE INDEX "special_days_locales_locale_parent_id_unique" ON "special_days_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "areas_order_idx" ON "areas" USING btree ("order");
  CREATE INDEX "areas_venue_idx" ON "areas" USING btree ("venue_id");
  CREATE INDEX "areas_updated_at_idx" ON "areas" USING btree ("updated_at");
  CREATE INDEX "areas_created_at_idx" ON "areas" USING btree ("created_at");
  CREATE UNIQUE INDEX "areas_locales_locale_parent_id_unique" ON "areas_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "tables_area_idx" ON "tables" USING btree ("area_id");
  CREATE INDEX "tables_venue_idx" ON "tables" USING btree ("venue_id");
  CREATE INDEX "tables_updated_at_idx" ON "tables" USING btree ("updated_at");
  CREATE INDEX "tables_created_at_idx" ON "tables" USING btree ("created_at");
  CREATE INDEX "table_combinations_venue_idx" ON "table_combinations" USING btree ("venue_id");
  CREATE INDEX "table_combinations_updated_at_idx" ON "table_combinations" USING btree ("updated_at");
  CREATE INDEX "table_combinations_created_at_idx" ON "table_combinations" USING btree ("created_at");
  CREATE INDEX "table_combinations_rels_order_idx" ON "table_combinations_rels" USING btree ("order");
  CREATE INDEX "table_combinations_rels_parent_idx" ON "table_combinations_rels" USING btree ("parent_id");
  CREATE INDEX "table_combinations_rels_path_idx" ON "table_combinations_rels" USING btree ("path");
  CREATE INDEX "table_combinations_rels_tables_id_idx" ON "table_combinations_rels" USING btree ("tables_id");
  CREATE INDEX "table_blocks_starts_at_idx" ON "table_blocks" USING btree ("starts_at");
  CREATE INDEX "table_blocks_ends_at_idx" ON "table_blocks" USING btree ("ends_at");
  CREATE INDEX "table_blocks_venue_idx" ON "table_blocks" USING btree ("venue_id");
  CREATE INDEX "table_blocks_updated_at_idx" ON "table_blocks" USING btree ("updated_at");
  CREATE INDEX "table_blocks_created_at_idx" ON "table_blocks" USING btree ("created_at");
  CREATE INDEX "table_blocks_rels_order_idx" ON "table_blocks_rels" USING btree ("order");
  CREATE INDEX "table_blocks_rels_parent_idx" ON "table_blocks_rels" USING btree ("parent_id");
  CREATE INDEX "table_blocks_rels_path_idx" ON "table_blocks_rels" USING btree ("path");
  CREATE INDEX "table_blocks_rels_tables_id_idx" ON "table_blocks_rels" USING btree ("tables_id");
  CREATE INDEX "table_blocks_rels_areas_id_idx" ON "table_blocks_rels" USING btree ("areas_id");
  CREATE INDEX "customers_name_idx" ON "customers" USING btree ("name");
  CREATE INDEX "customers_merged_into_idx" ON "customers" USING btree ("merged_into_id");
  CREATE INDEX "customers_import_batch_idx" ON "customers" USING btree ("import_batch_id");
  CREATE INDEX "customers_venue_idx" ON "customers" USING btree ("venue_id");
  CREATE INDEX "customers_updated_at_idx" ON "customers" USING btree ("updated_at");
  CREATE INDEX "customers_created_at_idx" ON "customers" USING btree ("created_at");
  CREATE INDEX "venue_email_idx" ON "customers" USING btree ("venue_id","email");
  CREATE INDEX "venue_phone_idx" ON "customers" USING btree ("venue_id","phone");
  CREATE INDEX "customers_texts_order_parent" ON "customers_texts" USING btree ("order","parent_id");
  CREATE INDEX "consents_given_at_idx" ON "consents" USING btree ("given_at");
  CREATE INDEX "consents_customer_idx" ON "consents" USING btree ("customer_id");
  CREATE INDEX "consents_reservation_idx" ON "consents" USING btree ("reservation_id");
  CREATE INDEX "consents_venue_idx" ON "consents" USING btree ("venue_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "import_batches_venue_idx" ON "import_batches" USING btree ("venue_id");
  CREATE INDEX "import_batches_updated_at_idx" ON "import_batches" USING btree ("updated_at");
  CREATE INDEX "import_batches_created_at_idx" ON "import_batches" USING btree ("created_at");
  CREATE INDEX "customer_merges_kept_idx" ON "customer_merges" USING btree ("kept_id");
  CREATE INDEX "customer_merges_merged_idx" ON "customer_merges" USING btree ("merged_id");
  CREATE INDEX "customer_merges_venue_idx" ON "customer_merges" USING btree ("venue_id");
  CREATE INDEX "customer_merges_updated_at_idx" ON "customer_merges" USING btree ("updated_at");
  CREATE INDEX "customer_merges_created_at_idx" ON "customer_merges" USING btree ("created_at");
  CREATE INDEX "policies_tiers_order_idx" ON "policies_tiers" USING btree ("_order");
  CREATE INDEX "policies_tiers_parent_id_idx" ON "policies_tiers" USING btree ("_parent_id");
  CREATE INDEX "policies_venue_idx" ON "policies" USING btree ("venue_id");
  CREATE INDEX "policies_updated_at_idx" ON "policies" USING btree ("updated_at");
  CREATE INDEX "policies_created_at_idx" ON "policies" USING btree ("created_at");
  CREATE UNIQUE INDEX "policies_locales_locale_parent_id_unique" ON "policies_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "venues_texts_order_parent" ON "venues_texts" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_special_days_fk" FOREIGN KEY ("special_days_id") REFERENCES "public"."special_days"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tables_fk" FOREIGN KEY ("tables_id") REFERENCES "public"."tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_table_combinations_fk" FOREIGN KEY ("table_combinations_id") REFERENCES "public"."table_combinations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_table_blocks_fk" FOREIGN KEY ("table_blocks_id") REFERENCES "public"."table_blocks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customers_fk" FOREIGN KEY ("customers_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_import_batches_fk" FOREIGN KEY ("import_batches_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_customer_merges_fk" FOREIGN KEY ("customer_merges_id") REFERENCES "public"."customer_merges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_policies_fk" FOREIGN KEY ("policies_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_special_days_id_idx" ON "payload_locked_documents_rels" USING btree ("special_days_id");
  CREATE INDEX "payload_locked_documents_rels_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("areas_id");
  CREATE INDEX "payload_locked_documents_rels_tables_id_idx" ON "payload_locked_documents_rels" USING btree ("tables_id");
  CREATE INDEX "payload_locked_documents_rels_table_combinations_id_idx" ON "payload_locked_documents_rels" USING btree ("table_combinations_id");
  CREATE INDEX "payload_locked_documents_rels_table_blocks_id_idx" ON "payload_locked_documents_rels" USING btree ("table_blocks_id");
  CREATE INDEX "payload_locked_documents_rels_customers_id_idx" ON "payload_locked_documents_rels" USING btree ("customers_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_import_batches_id_idx" ON "payload_locked_documents_rels" USING btree ("import_batches_id");
  CREATE INDEX "payload_locked_documents_rels_customer_merges_id_idx" ON "payload_locked_documents_rels" USING btree ("customer_merges_id");
  CREATE INDEX "payload_locked_documents_rels_policies_id_idx" ON "payload_locked_documents_rels" USING btree ("policies_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reservations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reservations_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_duration_rules_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_duration_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_pacing_overrides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "special_days_services" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "special_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "special_days_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "areas_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tables" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "table_combinations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "table_combinations_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "table_blocks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "table_blocks_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customers_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "import_batches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customer_merges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "policies_tiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "policies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "policies_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "venues_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reservations" CASCADE;
  DROP TABLE "reservations_rels" CASCADE;
  DROP TABLE "services_weekdays" CASCADE;
  DROP TABLE "services_duration_rules_weekdays" CASCADE;
  DROP TABLE "services_duration_rules" CASCADE;
  DROP TABLE "services_pacing_overrides" CASCADE;
  DROP TABLE "services_channels" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "services_locales" CASCADE;
  DROP TABLE "services_rels" CASCADE;
  DROP TABLE "special_days_services" CASCADE;
  DROP TABLE "special_days" CASCADE;
  DROP TABLE "special_days_locales" CASCADE;
  DROP TABLE "areas" CASCADE;
  DROP TABLE "areas_locales" CASCADE;
  DROP TABLE "tables" CASCADE;
  DROP TABLE "table_combinations" CASCADE;
  DROP TABLE "table_combinations_rels" CASCADE;
  DROP TABLE "table_blocks" CASCADE;
  DROP TABLE "table_blocks_rels" CASCADE;
  DROP TABLE "customers" CASCADE;
  DROP TABLE "customers_texts" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "import_batches" CASCADE;
  DROP TABLE "customer_merges" CASCADE;
  DROP TABLE "policies_tiers" CASCADE;
  DROP TABLE "policies" CASCADE;
  DROP TABLE "policies_locales" CASCADE;
  DROP TABLE "venues_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_services_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_special_days_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_areas_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_tables_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_table_combinations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_table_blocks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_customers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consents_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_import_batches_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_customer_merges_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_policies_fk";
  
  DROP INDEX "payload_locked_documents_rels_services_id_idx";
  DROP INDEX "payload_locked_documents_rels_special_days_id_idx";
  DROP INDEX "payload_locked_documents_rels_areas_id_idx";
  DROP INDEX "payload_locked_documents_rels_tables_id_idx";
  DROP INDEX "payload_locked_documents_rels_table_combinations_id_idx";
  DROP INDEX "payload_locked_documents_rels_table_blocks_id_idx";
  DROP INDEX "payload_locked_documents_rels_customers_id_idx";
  DROP INDEX "payload_locked_documents_rels_consents_id_idx";
  DROP INDEX "payload_locked_documents_rels_import_batches_id_idx";
  DROP INDEX "payload_locked_documents_rels_customer_merges_id_idx";
  DROP INDEX "payload_locked_documents_rels_policies_id_idx";
  ALTER TABLE "venues" DROP COLUMN "booking_no_show_grace_minutes";
  ALTER TABLE "venues" DROP COLUMN "booking_auto_no_show";
  ALTER TABLE "venues" DROP COLUMN "booking_pending_hours";
  ALTER TABLE "venues" DROP COLUMN "booking_pending_before_hours";
  ALTER TABLE "venues" DROP COLUMN "booking_offer_minutes";
  ALTER TABLE "venues" DROP COLUMN "booking_largest_request";
  ALTER TABLE "venues" DROP COLUMN "booking_terms_version";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "services_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "special_days_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "areas_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "tables_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "table_combinations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "table_blocks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consents_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "import_batches_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "customer_merges_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "policies_id";
  DROP TYPE "public"."enum_reservations_status";
  DROP TYPE "public"."enum_reservations_guest_locale";
  DROP TYPE "public"."enum_reservations_occasion";
  DROP TYPE "public"."enum_reservations_source";
  DROP TYPE "public"."enum_services_weekdays";
  DROP TYPE "public"."enum_services_duration_rules_weekdays";
  DROP TYPE "public"."enum_services_channels";
  DROP TYPE "public"."enum_tables_channel";
  DROP TYPE "public"."enum_tables_plan_shape";
  DROP TYPE "public"."enum_table_combinations_channel";
  DROP TYPE "public"."enum_customers_locale";
  DROP TYPE "public"."enum_consents_kind";
  DROP TYPE "public"."enum_consents_language";
  DROP TYPE "public"."enum_consents_source";
  DROP TYPE "public"."enum_import_batches_kind";
  DROP TYPE "public"."enum_policies_tiers_unit";
  DROP TYPE "public"."enum_policies_fee_basis";
  DROP TYPE "public"."enum_policies_charge";
  DROP TYPE "public"."enum_policies_deposit_kind";
  DROP TYPE "public"."enum_policies_charge_basis";`)
}
