import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Second factors, recovery codes and links of accounts. They stand beside the documents and not in them, so that no API can
 * name them and no save of a whole account writes them back. The trigger holds for whoever writes: an account that is not
 * active has no session.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE second_factors (
      user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
      secret text NOT NULL,
      created_at timestamptz NOT NULL,
      confirmed_at timestamptz,
      last_step bigint,
      failures smallint NOT NULL DEFAULT 0,
      locked_until timestamptz
    );

    CREATE TABLE recovery_codes (
      user_id uuid NOT NULL REFERENCES second_factors (user_id) ON DELETE CASCADE,
      hash varchar(43) NOT NULL,
      used_at timestamptz,
      PRIMARY KEY (user_id, hash)
    );

    CREATE TABLE account_links (
      user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      purpose varchar(20) NOT NULL CHECK (purpose IN ('invitation', 'passwordReset')),
      id uuid NOT NULL UNIQUE,
      number integer NOT NULL DEFAULT 1,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      used_at timestamptz,
      PRIMARY KEY (user_id, purpose)
    );

    ALTER TABLE users ALTER COLUMN status SET NOT NULL;

    CREATE FUNCTION refuse_session_of_closed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT status FROM users WHERE id = NEW._parent_id) IS DISTINCT FROM 'active' THEN
          RAISE EXCEPTION 'an account that is not active has no session' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER users_sessions_of_active BEFORE INSERT ON users_sessions
      FOR EACH ROW EXECUTE FUNCTION refuse_session_of_closed();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER users_sessions_of_active ON users_sessions;
    DROP FUNCTION refuse_session_of_closed();
    ALTER TABLE users ALTER COLUMN status DROP NOT NULL;
    DROP TABLE account_links;
    DROP TABLE recovery_codes;
    DROP TABLE second_factors;`)
}
