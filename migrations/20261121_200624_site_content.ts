import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Authors, legal texts with versions, messages through forms, what search engines are told, and what is not said of alcohol. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_legal_texts_kind" AS ENUM('terms', 'privacy');
  CREATE TYPE "public"."enum_legal_texts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_texts_v_version_kind" AS ENUM('terms', 'privacy');
  CREATE TYPE "public"."enum__legal_texts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legal_texts_v_published_locale" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_form_messages_locale" AS ENUM('pl', 'en');
  ALTER TYPE "public"."enum_venues_alerts_kinds" ADD VALUE 'siteMessage' BEFORE 'messageFailed';
  CREATE TABLE "authors" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"photo_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors_locales" (
  	"job" varchar,
  	"about" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "legal_texts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_legal_texts_kind",
  	"version" varchar,
  	"in_force_from" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_legal_texts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "legal_texts_locales" (
  	"title" varchar,
  	"lead" varchar,
  	"changes" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_legal_texts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__legal_texts_v_version_kind",
  	"version_version" varchar,
  	"version_in_force_from" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__legal_texts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__legal_texts_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_legal_texts_v_locales" (
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_changes" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "form_messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"words" varchar,
  	"topic" varchar,
  	"page" varchar,
  	"locale" "enum_form_messages_locale" DEFAULT 'pl',
  	"sent_at" timestamp(3) with time zone NOT NULL,
  	"answered" boolean DEFAULT false,
  	"answer_note" varchar,
  	"answered_by" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"venue_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "menu_items_variants" ADD COLUMN "regular_price_cents" numeric;
  ALTER TABLE "menu_items_locales" ADD COLUMN "plain_name" varchar;
  ALTER TABLE "_menu_items_v_version_variants" ADD COLUMN "regular_price_cents" numeric;
  ALTER TABLE "_menu_items_v_locales" ADD COLUMN "version_plain_name" varchar;
  ALTER TABLE "cocktails" ADD COLUMN "plain_name" varchar;
  ALTER TABLE "cocktails" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "cocktails" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "cocktails_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "cocktails_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_cocktails_v" ADD COLUMN "version_plain_name" varchar;
  ALTER TABLE "_cocktails_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_cocktails_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_cocktails_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_cocktails_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "ingredients_locales" ADD COLUMN "plain_name" varchar;
  ALTER TABLE "pages" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "pages_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "posts" ADD COLUMN "author_id" uuid;
  ALTER TABLE "posts" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "posts" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "posts_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "posts_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_posts_v" ADD COLUMN "version_author_id" uuid;
  ALTER TABLE "_posts_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_posts_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_posts_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_posts_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "events" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "events" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "events_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_events_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "albums" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "albums" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "albums_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "albums_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_albums_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_albums_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_albums_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_albums_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "venues" ADD COLUMN "publicity_age_notice" boolean DEFAULT false;
  ALTER TABLE "venues" ADD COLUMN "publicity_hide_brands" boolean DEFAULT false;
  ALTER TABLE "venues" ADD COLUMN "publicity_hide_discounts" boolean DEFAULT true;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "authors_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "legal_texts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "form_messages_id" uuid;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "authors_locales" ADD CONSTRAINT "authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_texts_locales" ADD CONSTRAINT "legal_texts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legal_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legal_texts_v" ADD CONSTRAINT "_legal_texts_v_parent_id_legal_texts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legal_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legal_texts_v_locales" ADD CONSTRAINT "_legal_texts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legal_texts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_messages" ADD CONSTRAINT "form_messages_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;
  CREATE UNIQUE INDEX "authors_slug_idx" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_photo_idx" ON "authors" USING btree ("photo_id");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE UNIQUE INDEX "authors_locales_locale_parent_id_unique" ON "authors_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "legal_texts_in_force_from_idx" ON "legal_texts" USING btree ("in_force_from");
  CREATE INDEX "legal_texts_updated_at_idx" ON "legal_texts" USING btree ("updated_at");
  CREATE INDEX "legal_texts_created_at_idx" ON "legal_texts" USING btree ("created_at");
  CREATE INDEX "legal_texts__status_idx" ON "legal_texts" USING btree ("_status");
  CREATE UNIQUE INDEX "kind_version_idx" ON "legal_texts" USING btree ("kind","version");
  CREATE UNIQUE INDEX "legal_texts_locales_locale_parent_id_unique" ON "legal_texts_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_legal_texts_v_parent_idx" ON "_legal_texts_v" USING btree ("parent_id");
  CREATE INDEX "_legal_texts_v_version_version_in_force_from_idx" ON "_legal_texts_v" USING btree ("version_in_force_from");
  CREATE INDEX "_legal_texts_v_version_version_updated_at_idx" ON "_legal_texts_v" USING btree ("version_updated_at");
  CREATE INDEX "_legal_texts_v_version_version_created_at_idx" ON "_legal_texts_v" USING btree ("version_created_at");
  CREATE INDEX "_legal_texts_v_version_version__status_idx" ON "_legal_texts_v" USING btree ("version__status");
  CREATE INDEX "_legal_texts_v_created_at_idx" ON "_legal_texts_v" USING btree ("created_at");
  CREATE INDEX "_legal_texts_v_updated_at_idx" ON "_legal_texts_v" USING btree ("updated_at");
  CREATE INDEX "_legal_texts_v_snapshot_idx" ON "_legal_texts_v" USING btree ("snapshot");
  CREATE INDEX "_legal_texts_v_published_locale_idx" ON "_legal_texts_v" USING btree ("published_locale");
  CREATE INDEX "_legal_texts_v_latest_idx" ON "_legal_texts_v" USING btree ("latest");
  CREATE INDEX "version_kind_version_version_idx" ON "_legal_texts_v" USING btree ("version_kind","version_version");
  CREATE UNIQUE INDEX "_legal_texts_v_locales_locale_parent_id_unique" ON "_legal_texts_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "form_messages_email_idx" ON "form_messages" USING btree ("email");
  CREATE INDEX "form_messages_phone_idx" ON "form_messages" USING btree ("phone");
  CREATE INDEX "form_messages_sent_at_idx" ON "form_messages" USING btree ("sent_at");
  CREATE INDEX "form_messages_answered_idx" ON "form_messages" USING btree ("answered");
  CREATE INDEX "form_messages_venue_idx" ON "form_messages" USING btree ("venue_id");
  CREATE INDEX "form_messages_updated_at_idx" ON "form_messages" USING btree ("updated_at");
  CREATE INDEX "form_messages_created_at_idx" ON "form_messages" USING btree ("created_at");
  ALTER TABLE "cocktails" ADD CONSTRAINT "cocktails_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_cocktails_v" ADD CONSTRAINT "_cocktails_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "albums" ADD CONSTRAINT "albums_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_albums_v" ADD CONSTRAINT "_albums_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legal_texts_fk" FOREIGN KEY ("legal_texts_id") REFERENCES "public"."legal_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_messages_fk" FOREIGN KEY ("form_messages_id") REFERENCES "public"."form_messages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "cocktails_seo_seo_image_idx" ON "cocktails" USING btree ("seo_image_id");
  CREATE INDEX "_cocktails_v_version_seo_version_seo_image_idx" ON "_cocktails_v" USING btree ("version_seo_image_id");
  CREATE INDEX "pages_seo_seo_image_idx" ON "pages" USING btree ("seo_image_id");
  CREATE INDEX "_pages_v_version_seo_version_seo_image_idx" ON "_pages_v" USING btree ("version_seo_image_id");
  CREATE INDEX "posts_author_idx" ON "posts" USING btree ("author_id");
  CREATE INDEX "posts_seo_seo_image_idx" ON "posts" USING btree ("seo_image_id");
  CREATE INDEX "_posts_v_version_version_author_idx" ON "_posts_v" USING btree ("version_author_id");
  CREATE INDEX "_posts_v_version_seo_version_seo_image_idx" ON "_posts_v" USING btree ("version_seo_image_id");
  CREATE INDEX "events_seo_seo_image_idx" ON "events" USING btree ("seo_image_id");
  CREATE INDEX "_events_v_version_seo_version_seo_image_idx" ON "_events_v" USING btree ("version_seo_image_id");
  CREATE INDEX "albums_seo_seo_image_idx" ON "albums" USING btree ("seo_image_id");
  CREATE INDEX "_albums_v_version_seo_version_seo_image_idx" ON "_albums_v" USING btree ("version_seo_image_id");
  CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_legal_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("legal_texts_id");
  CREATE INDEX "payload_locked_documents_rels_form_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("form_messages_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "authors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "authors_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legal_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legal_texts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_legal_texts_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_legal_texts_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_messages" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "authors_locales" CASCADE;
  DROP TABLE "legal_texts" CASCADE;
  DROP TABLE "legal_texts_locales" CASCADE;
  DROP TABLE "_legal_texts_v" CASCADE;
  DROP TABLE "_legal_texts_v_locales" CASCADE;
  DROP TABLE "form_messages" CASCADE;
  ALTER TABLE "cocktails" DROP CONSTRAINT "cocktails_seo_image_id_media_id_fk";
  
  ALTER TABLE "_cocktails_v" DROP CONSTRAINT "_cocktails_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_seo_image_id_media_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "posts" DROP CONSTRAINT "posts_author_id_authors_id_fk";
  
  ALTER TABLE "posts" DROP CONSTRAINT "posts_seo_image_id_media_id_fk";
  
  ALTER TABLE "_posts_v" DROP CONSTRAINT "_posts_v_version_author_id_authors_id_fk";
  
  ALTER TABLE "_posts_v" DROP CONSTRAINT "_posts_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "events" DROP CONSTRAINT "events_seo_image_id_media_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "albums" DROP CONSTRAINT "albums_seo_image_id_media_id_fk";
  
  ALTER TABLE "_albums_v" DROP CONSTRAINT "_albums_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_authors_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_legal_texts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_form_messages_fk";
  
  ALTER TABLE "venues_alerts_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DELETE FROM "venues_alerts_kinds" WHERE "value" = 'siteMessage';
  DROP TYPE "public"."enum_venues_alerts_kinds";
  CREATE TYPE "public"."enum_venues_alerts_kinds" AS ENUM('largeParty', 'vip', 'request', 'lowRating', 'messageFailed', 'money', 'failure');
  ALTER TABLE "venues_alerts_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum_venues_alerts_kinds" USING "value"::"public"."enum_venues_alerts_kinds";
  DROP INDEX "cocktails_seo_seo_image_idx";
  DROP INDEX "_cocktails_v_version_seo_version_seo_image_idx";
  DROP INDEX "pages_seo_seo_image_idx";
  DROP INDEX "_pages_v_version_seo_version_seo_image_idx";
  DROP INDEX "posts_author_idx";
  DROP INDEX "posts_seo_seo_image_idx";
  DROP INDEX "_posts_v_version_version_author_idx";
  DROP INDEX "_posts_v_version_seo_version_seo_image_idx";
  DROP INDEX "events_seo_seo_image_idx";
  DROP INDEX "_events_v_version_seo_version_seo_image_idx";
  DROP INDEX "albums_seo_seo_image_idx";
  DROP INDEX "_albums_v_version_seo_version_seo_image_idx";
  DROP INDEX "payload_locked_documents_rels_authors_id_idx";
  DROP INDEX "payload_locked_documents_rels_legal_texts_id_idx";
  DROP INDEX "payload_locked_documents_rels_form_messages_id_idx";
  ALTER TABLE "menu_items_variants" DROP COLUMN "regular_price_cents";
  ALTER TABLE "menu_items_locales" DROP COLUMN "plain_name";
  ALTER TABLE "_menu_items_v_version_variants" DROP COLUMN "regular_price_cents";
  ALTER TABLE "_menu_items_v_locales" DROP COLUMN "version_plain_name";
  ALTER TABLE "cocktails" DROP COLUMN "plain_name";
  ALTER TABLE "cocktails" DROP COLUMN "seo_image_id";
  ALTER TABLE "cocktails" DROP COLUMN "seo_hidden";
  ALTER TABLE "cocktails_locales" DROP COLUMN "seo_title";
  ALTER TABLE "cocktails_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_cocktails_v" DROP COLUMN "version_plain_name";
  ALTER TABLE "_cocktails_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_cocktails_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_cocktails_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_cocktails_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "ingredients_locales" DROP COLUMN "plain_name";
  ALTER TABLE "pages" DROP COLUMN "seo_image_id";
  ALTER TABLE "pages" DROP COLUMN "seo_hidden";
  ALTER TABLE "pages_locales" DROP COLUMN "seo_title";
  ALTER TABLE "pages_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_pages_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "posts" DROP COLUMN "author_id";
  ALTER TABLE "posts" DROP COLUMN "seo_image_id";
  ALTER TABLE "posts" DROP COLUMN "seo_hidden";
  ALTER TABLE "posts_locales" DROP COLUMN "seo_title";
  ALTER TABLE "posts_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_posts_v" DROP COLUMN "version_author_id";
  ALTER TABLE "_posts_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_posts_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_posts_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_posts_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "events" DROP COLUMN "seo_image_id";
  ALTER TABLE "events" DROP COLUMN "seo_hidden";
  ALTER TABLE "events_locales" DROP COLUMN "seo_title";
  ALTER TABLE "events_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_events_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "albums" DROP COLUMN "seo_image_id";
  ALTER TABLE "albums" DROP COLUMN "seo_hidden";
  ALTER TABLE "albums_locales" DROP COLUMN "seo_title";
  ALTER TABLE "albums_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_albums_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_albums_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_albums_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_albums_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "venues" DROP COLUMN "publicity_age_notice";
  ALTER TABLE "venues" DROP COLUMN "publicity_hide_brands";
  ALTER TABLE "venues" DROP COLUMN "publicity_hide_discounts";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "authors_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "legal_texts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "form_messages_id";
  DROP TYPE "public"."enum_legal_texts_kind";
  DROP TYPE "public"."enum_legal_texts_status";
  DROP TYPE "public"."enum__legal_texts_v_version_kind";
  DROP TYPE "public"."enum__legal_texts_v_version_status";
  DROP TYPE "public"."enum__legal_texts_v_published_locale";
  DROP TYPE "public"."enum_form_messages_locale";`)
}
