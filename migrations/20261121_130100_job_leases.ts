import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Who holds a job and until when, a bell for workers, and what of the timetable has been queued. The triggers hold for
 * whoever writes: a job that is worked on always has a lease, one that is not has no holder.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE payload_jobs
      ADD COLUMN claim_id uuid,
      ADD COLUMN lease_until timestamptz,
      ADD COLUMN times_lost smallint NOT NULL DEFAULT 0;
    UPDATE payload_jobs SET lease_until = now() WHERE processing;
    CREATE INDEX payload_jobs_claim ON payload_jobs (claim_id) WHERE claim_id IS NOT NULL;
    CREATE INDEX payload_jobs_lease ON payload_jobs (lease_until) WHERE lease_until IS NOT NULL;
    CREATE INDEX payload_jobs_in_line ON payload_jobs (created_at) WHERE completed_at IS NULL;

    CREATE FUNCTION keep_job_lease() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.processing IS TRUE THEN
          NEW.lease_until := coalesce(NEW.lease_until, clock_timestamp() + interval '60 seconds');
        ELSE
          NEW.claim_id := NULL;
          NEW.lease_until := NULL;
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER payload_jobs_lease BEFORE INSERT OR UPDATE ON payload_jobs
      FOR EACH ROW EXECUTE FUNCTION keep_job_lease();

    CREATE FUNCTION ring_for_job() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('eliksir_jobs', coalesce(NEW.queue, 'default'));
        RETURN NULL;
      END $$;
    CREATE TRIGGER payload_jobs_ring AFTER INSERT OR UPDATE ON payload_jobs FOR EACH ROW
      WHEN (NEW.completed_at IS NULL AND NEW.has_error IS NOT TRUE AND NEW.processing IS NOT TRUE
        AND (NEW.wait_until IS NULL OR NEW.wait_until <= clock_timestamp()))
      EXECUTE FUNCTION ring_for_job();

    CREATE TABLE timetable_runs (
      key varchar(120) PRIMARY KEY,
      last_due timestamptz NOT NULL
    );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE timetable_runs;
    DROP TRIGGER payload_jobs_ring ON payload_jobs;
    DROP FUNCTION ring_for_job();
    DROP TRIGGER payload_jobs_lease ON payload_jobs;
    DROP FUNCTION keep_job_lease();
    ALTER TABLE payload_jobs DROP COLUMN claim_id, DROP COLUMN lease_until, DROP COLUMN times_lost;`)
}
