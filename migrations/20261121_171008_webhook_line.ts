import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * The line of deliveries that are due, when staff were last told of what, ratings that are ratings, and for the venues that
 * are there already all alerts.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX webhook_deliveries_in_line ON webhook_deliveries (next_attempt_at) WHERE status = 'waiting';
    ALTER TABLE feedback ADD CONSTRAINT feedback_rating_is_one CHECK (rating IN (1, 2, 3, 4, 5));

    CREATE TABLE staff_alerts (
      venue_id uuid NOT NULL REFERENCES venues (id) ON DELETE CASCADE,
      alert varchar NOT NULL,
      cause varchar NOT NULL,
      raised_at timestamptz NOT NULL,
      PRIMARY KEY (venue_id, alert, cause)
    );

    INSERT INTO venues_alerts_kinds (parent_id, "order", value)
      SELECT v.id, kind.place, kind.value FROM venues v,
        unnest(enum_range(NULL::enum_venues_alerts_kinds)) WITH ORDINALITY AS kind (value, place);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM venues_alerts_kinds;
    DROP TABLE staff_alerts;
    ALTER TABLE feedback DROP CONSTRAINT feedback_rating_is_one;
    DROP INDEX webhook_deliveries_in_line;`)
}
