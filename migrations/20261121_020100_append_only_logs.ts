import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What was written into the audit log and the price history stays as it was written, whoever asks. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = '42501';
    END $$;

    CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER audit_log_keep BEFORE TRUNCATE ON audit_log
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER price_history_append_only BEFORE UPDATE OR DELETE ON price_history
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER price_history_keep BEFORE TRUNCATE ON price_history
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER price_history_keep ON price_history;
    DROP TRIGGER price_history_append_only ON price_history;
    DROP TRIGGER audit_log_keep ON audit_log;
    DROP TRIGGER audit_log_append_only ON audit_log;
    DROP FUNCTION refuse_change();`)
}
