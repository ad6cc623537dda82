import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What of the audit log was archived, and the figures of nights. Entries leave the log only while a segment that holds
 * them is on record as read back, and only in a transaction that names it; the record itself is never changed afterwards
 * but for the moment at which they left.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE audit_segments (
      position integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      name varchar(12) NOT NULL UNIQUE,
      from_at timestamptz NOT NULL,
      until_at timestamptz NOT NULL,
      entries integer NOT NULL,
      first_hash char(64) NOT NULL,
      last_hash char(64) NOT NULL,
      previous_name varchar(12) REFERENCES audit_segments (name),
      previous_hash char(64) NOT NULL,
      sha256 char(64) NOT NULL,
      bytes bigint NOT NULL,
      verified_at timestamptz NOT NULL DEFAULT now(),
      removed_at timestamptz,
      CONSTRAINT audit_segments_one_line UNIQUE NULLS NOT DISTINCT (previous_name),
      CONSTRAINT audit_segments_hold_something CHECK (entries > 0 AND from_at < until_at)
    );

    CREATE FUNCTION keep_audit_segment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL
          AND to_jsonb(OLD) - 'removed_at' = to_jsonb(NEW) - 'removed_at' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = '42501';
      END $$;
    CREATE TRIGGER audit_segments_append_only BEFORE UPDATE OR DELETE ON audit_segments
      FOR EACH ROW EXECUTE FUNCTION keep_audit_segment();
    CREATE TRIGGER audit_segments_keep BEFORE TRUNCATE ON audit_segments
      FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_segment();

    CREATE FUNCTION keep_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        segment text := nullif(current_setting('eliksir.archived_segment', true), '');
      BEGIN
        IF TG_OP = 'DELETE' AND segment IS NOT NULL AND EXISTS (
          SELECT FROM audit_segments s
          WHERE s.name = segment AND s.removed_at IS NULL AND OLD.at >= s.from_at AND OLD.at < s.until_at
        ) THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = '42501';
      END $$;
    DROP TRIGGER audit_log_append_only ON audit_log;
    CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
      FOR EACH ROW EXECUTE FUNCTION keep_audit_entry();

    CREATE TABLE night_statistics (
      venue_id uuid NOT NULL REFERENCES venues (id) ON DELETE CASCADE,
      service_date date NOT NULL,
      seats integer NOT NULL,
      tables integer NOT NULL,
      figures jsonb NOT NULL,
      seen text NOT NULL,
      version smallint NOT NULL,
      counted_at timestamptz NOT NULL,
      PRIMARY KEY (venue_id, service_date)
    );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE night_statistics;
    DROP TRIGGER audit_log_append_only ON audit_log;
    CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    DROP FUNCTION keep_audit_entry();
    DROP TABLE audit_segments;
    DROP FUNCTION keep_audit_segment();`)
}
