import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Accounts may be invited or closed, have a language, and know their devices; keys know who made them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_status" AS ENUM('invited', 'active', 'deactivated');
  CREATE TYPE "public"."enum_users_language" AS ENUM('pl', 'en');
  CREATE TYPE "public"."enum_security_second_factor_for" AS ENUM('owner', 'manager', 'host', 'bartender', 'editor');
  CREATE TYPE "public"."enum__security_v_version_second_factor_for" AS ENUM('owner', 'manager', 'host', 'bartender', 'editor');
  CREATE TABLE "security_second_factor_for" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_security_second_factor_for",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "security" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_security_v_version_second_factor_for" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__security_v_version_second_factor_for",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_security_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users_sessions" ADD COLUMN "device" varchar;
  ALTER TABLE "users_sessions" ADD COLUMN "last_seen_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "status" "enum_users_status" DEFAULT 'active';
  ALTER TABLE "users" ADD COLUMN "language" "enum_users_language";
  ALTER TABLE "api_keys" ADD COLUMN "made_by_id" varchar;
  ALTER TABLE "api_keys" ADD COLUMN "made_by" varchar;
  ALTER TABLE "security_second_factor_for" ADD CONSTRAINT "security_second_factor_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."security"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_security_v_version_second_factor_for" ADD CONSTRAINT "_security_v_version_second_factor_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_security_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "security_second_factor_for_order_idx" ON "security_second_factor_for" USING btree ("order");
  CREATE INDEX "security_second_factor_for_parent_idx" ON "security_second_factor_for" USING btree ("parent_id");
  CREATE INDEX "_security_v_version_second_factor_for_order_idx" ON "_security_v_version_second_factor_for" USING btree ("order");
  CREATE INDEX "_security_v_version_second_factor_for_parent_idx" ON "_security_v_version_second_factor_for" USING btree ("parent_id");
  CREATE INDEX "_security_v_created_at_idx" ON "_security_v" USING btree ("created_at");
  CREATE INDEX "_security_v_updated_at_idx" ON "_security_v" USING btree ("updated_at");
  CREATE INDEX "api_keys_made_by_id_idx" ON "api_keys" USING btree ("made_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "security_second_factor_for" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "security" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_security_v_version_second_factor_for" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_security_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "security_second_factor_for" CASCADE;
  DROP TABLE "security" CASCADE;
  DROP TABLE "_security_v_version_second_factor_for" CASCADE;
  DROP TABLE "_security_v" CASCADE;
  DROP INDEX "api_keys_made_by_id_idx";
  ALTER TABLE "users_sessions" DROP COLUMN "device";
  ALTER TABLE "users_sessions" DROP COLUMN "last_seen_at";
  ALTER TABLE "users" DROP COLUMN "status";
  ALTER TABLE "users" DROP COLUMN "language";
  ALTER TABLE "api_keys" DROP COLUMN "made_by_id";
  ALTER TABLE "api_keys" DROP COLUMN "made_by";
  DROP TYPE "public"."enum_users_status";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_security_second_factor_for";
  DROP TYPE "public"."enum__security_v_version_second_factor_for";`)
}
