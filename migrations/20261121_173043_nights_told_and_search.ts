import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Every write of a reservation or of its tables tells the boards of its night, whoever writes and by whatever path, with the
 * commit and never without it: `night:<venue>:<date>:<reservation>:<revision>`, with `gone` in place of the revision where it
 * was, and `kept` where only its table is kept longer. And what staff search for is found by any part of it, without accents.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION tell_night() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' AND OLD.venue_id IS NOT NULL AND OLD.service_date IS NOT NULL AND (
          TG_OP = 'DELETE' OR (OLD.venue_id, OLD.service_date) IS DISTINCT FROM (NEW.venue_id, NEW.service_date)
        ) THEN
          PERFORM pg_notify('eliksir_changes',
            'night:' || OLD.venue_id || ':' || OLD.service_date || ':' || OLD.id || ':gone');
        END IF;
        IF TG_OP <> 'DELETE' AND NEW.venue_id IS NOT NULL AND NEW.service_date IS NOT NULL THEN
          PERFORM pg_notify('eliksir_changes',
            'night:' || NEW.venue_id || ':' || NEW.service_date || ':' || NEW.id || ':' || coalesce(NEW.revision, 1)::int);
        END IF;
        RETURN NULL;
      END $$;
    CREATE TRIGGER reservations_tell AFTER INSERT OR UPDATE OR DELETE ON reservations
      FOR EACH ROW EXECUTE FUNCTION tell_night();

    CREATE FUNCTION tell_night_of_table() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('eliksir_changes',
          'night:' || NEW.venue_id || ':' || NEW.service_date || ':' || NEW.reservation_id || ':kept');
        RETURN NULL;
      END $$;
    CREATE TRIGGER occupancies_tell AFTER UPDATE OF period ON occupancies
      FOR EACH ROW WHEN (OLD.period IS DISTINCT FROM NEW.period) EXECUTE FUNCTION tell_night_of_table();

    CREATE FUNCTION folded(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
      $$ SELECT public.unaccent('public.unaccent'::regdictionary, lower(words)) $$;
    CREATE FUNCTION guest_words(name text, email text, phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
      $$ SELECT public.folded(coalesce(name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')) $$;
    CREATE INDEX customers_by_words ON customers USING gin (guest_words(name, email, phone) gin_trgm_ops);
    CREATE INDEX reservations_by_reference ON reservations (reference varchar_pattern_ops);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX reservations_by_reference;
    DROP INDEX customers_by_words;
    DROP FUNCTION guest_words(text, text, text);
    DROP FUNCTION folded(text);
    DROP TRIGGER occupancies_tell ON occupancies;
    DROP FUNCTION tell_night_of_table();
    DROP TRIGGER reservations_tell ON reservations;
    DROP FUNCTION tell_night();`)
}
