import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Every write of a held table tells its night, `occupancies:<venue>:<date>`, with the commit and never without it: what is
 * free on a night is kept in memory until somebody changes that night, and no other.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION tell_held_night() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' THEN
          PERFORM pg_notify('eliksir_changes', 'occupancies:' || OLD.venue_id || ':' || OLD.service_date);
        END IF;
        IF TG_OP <> 'DELETE' THEN
          PERFORM pg_notify('eliksir_changes', 'occupancies:' || NEW.venue_id || ':' || NEW.service_date);
        END IF;
        RETURN NULL;
      END $$;
    CREATE TRIGGER occupancies_tell_night AFTER INSERT OR UPDATE OR DELETE ON occupancies
      FOR EACH ROW EXECUTE FUNCTION tell_held_night();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER occupancies_tell_night ON occupancies;
    DROP FUNCTION tell_held_night();`)
}
