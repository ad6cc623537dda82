import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Who sits at which table when. The exclusion constraint is the last word: two parties never hold one table at one time,
 * whoever writes and by whatever path. Start-up refuses when it is missing.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE occupancies (
      reservation_id uuid NOT NULL REFERENCES reservations (id) ON DELETE CASCADE,
      table_id uuid NOT NULL REFERENCES tables (id) ON DELETE RESTRICT,
      venue_id uuid NOT NULL REFERENCES venues (id) ON DELETE RESTRICT,
      service_date date NOT NULL,
      period tstzrange NOT NULL,
      active boolean NOT NULL,
      PRIMARY KEY (reservation_id, table_id),
      CONSTRAINT occupancies_last_for_a_while CHECK (
        NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period) AND NOT lower_inf(period) AND NOT upper_inf(period)
      ),
      CONSTRAINT occupancies_no_overlap EXCLUDE USING gist (table_id WITH =, period WITH &&) WHERE (active)
    );
    CREATE INDEX occupancies_night ON occupancies (venue_id, service_date) WHERE active;

    CREATE TABLE idempotency_keys (
      actor varchar(80) NOT NULL,
      endpoint varchar(120) NOT NULL,
      key varchar(64) NOT NULL,
      request_hash char(64) NOT NULL,
      status smallint,
      answer jsonb,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (actor, endpoint, key)
    );
    CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);

    ALTER TABLE reservations
      ADD CONSTRAINT party_is_whole CHECK (party_size >= 1 AND party_size = trunc(party_size)),
      ADD CONSTRAINT ends_after_start CHECK (ends_at > starts_at),
      ADD CONSTRAINT revision_counts CHECK (revision >= 1 AND message_revision >= 1);
    ALTER TABLE services ADD CONSTRAINT turn_lasts CHECK (turn_minutes > 0 AND slot_step_minutes IN (15, 30));
    ALTER TABLE tables ADD CONSTRAINT seats_somebody CHECK (min_party >= 1 AND max_party >= min_party);
    ALTER TABLE table_combinations ADD CONSTRAINT seats_somebody CHECK (min_party >= 1 AND max_party >= min_party);
    ALTER TABLE table_blocks ADD CONSTRAINT ends_after_start CHECK (ends_at > starts_at);

    CREATE TRIGGER consents_append_only BEFORE UPDATE OR DELETE ON consents
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER consents_keep BEFORE TRUNCATE ON consents
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER consents_keep ON consents;
    DROP TRIGGER consents_append_only ON consents;
    ALTER TABLE table_blocks DROP CONSTRAINT ends_after_start;
    ALTER TABLE table_combinations DROP CONSTRAINT seats_somebody;
    ALTER TABLE tables DROP CONSTRAINT seats_somebody;
    ALTER TABLE services DROP CONSTRAINT turn_lasts;
    ALTER TABLE reservations
      DROP CONSTRAINT revision_counts,
      DROP CONSTRAINT ends_after_start,
      DROP CONSTRAINT party_is_whole;
    DROP TABLE idempotency_keys;
    DROP TABLE occupancies;`)
}
