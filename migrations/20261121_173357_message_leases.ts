import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Who has a message in hand and until when. `ready_at` is the one clock of the sender: when a planned message is due, or when
 * the hold of one on its way lapses; everything else is over and has none. Nobody looks through more than what is ready.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE messages
      ADD COLUMN claim_id uuid,
      ADD COLUMN lease_until timestamptz,
      ADD COLUMN ready_at timestamptz GENERATED ALWAYS AS (
        CASE status
          WHEN 'planned' THEN coalesce(next_try_at, due_at)
          WHEN 'sending' THEN lease_until
        END) STORED;
    CREATE INDEX messages_ready ON messages (ready_at, id) WHERE ready_at IS NOT NULL;
    ALTER TABLE messages
      ADD CONSTRAINT held_while_sending CHECK (status <> 'sending' OR (claim_id IS NOT NULL AND lease_until IS NOT NULL)),
      ADD CONSTRAINT sent_is_dated CHECK (status <> 'sent' OR sent_at IS NOT NULL);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE messages
      DROP CONSTRAINT sent_is_dated,
      DROP CONSTRAINT held_while_sending,
      DROP COLUMN ready_at,
      DROP COLUMN lease_until,
      DROP COLUMN claim_id;`)
}
