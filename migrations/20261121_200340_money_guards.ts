import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What holds of money whoever writes it: the book is only added to and every entry in it adds up to zero at the commit;
 * nobody gets back more than was paid, no part of it twice. Then the sandbox's own memory, and for the venues that are there
 * already the alert about money.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TRIGGER ledger_lines_append_only BEFORE UPDATE OR DELETE ON ledger_lines
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER ledger_lines_keep BEFORE TRUNCATE ON ledger_lines
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

    CREATE FUNCTION refuse_lopsided_entry() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM ledger_lines WHERE entry = NEW.entry GROUP BY currency HAVING sum(amount_cents) <> 0) THEN
        RAISE EXCEPTION 'The lines of % do not add up to zero', NEW.entry USING ERRCODE = '23514';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER ledger_lines_balance AFTER INSERT ON ledger_lines
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_lopsided_entry();

    ALTER TABLE ledger_lines
      ADD CONSTRAINT line_is_whole CHECK (amount_cents = trunc(amount_cents) AND place = trunc(place));
    ALTER TABLE payments
      ADD CONSTRAINT amounts_are_whole CHECK (
        amount_cents = trunc(amount_cents) AND received_cents = trunc(received_cents)
        AND refunded_cents = trunc(refunded_cents) AND retained_cents = trunc(retained_cents)
        AND applied_cents = trunc(applied_cents)),
      ADD CONSTRAINT no_part_twice CHECK (
        least(amount_cents, received_cents, refunded_cents, retained_cents, applied_cents) >= 0
        AND refunded_cents + retained_cents + applied_cents <= received_cents);
    ALTER TABLE refunds
      ADD CONSTRAINT refund_is_an_amount CHECK (amount_cents > 0 AND amount_cents = trunc(amount_cents));
    ALTER TABLE gift_cards
      ADD CONSTRAINT balance_is_of_the_card CHECK (balance_cents BETWEEN 0 AND amount_cents AND balance_cents = trunc(balance_cents));

    CREATE INDEX payments_waiting ON payments (expires_at) WHERE state IN ('open', 'needsGuest', 'processing');
    CREATE INDEX refunds_in_line ON refunds (next_try_at) WHERE state IN ('wanted', 'onItsWay');
    CREATE INDEX gift_cards_to_deliver ON gift_cards (deliver_on) WHERE state = 'active' AND delivered_at IS NULL;

    CREATE TABLE sandbox_objects (
      id text PRIMARY KEY,
      seq bigint GENERATED ALWAYS AS IDENTITY,
      kind text NOT NULL,
      key text,
      body jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      delivered_at timestamptz
    );
    CREATE INDEX sandbox_objects_by_kind ON sandbox_objects (kind, created_at);
    CREATE INDEX sandbox_events_in_line ON sandbox_objects (seq) WHERE kind = 'event' AND delivered_at IS NULL;
    CREATE TABLE sandbox_keys (
      key text PRIMARY KEY,
      request_hash text NOT NULL,
      answer jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    );

    INSERT INTO venues_alerts_kinds (parent_id, "order", value)
      SELECT v.id, 100, 'money' FROM venues v;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM venues_alerts_kinds WHERE value = 'money';
    DROP TABLE sandbox_keys;
    DROP TABLE sandbox_objects;
    DROP INDEX gift_cards_to_deliver;
    DROP INDEX refunds_in_line;
    DROP INDEX payments_waiting;
    ALTER TABLE gift_cards DROP CONSTRAINT balance_is_of_the_card;
    ALTER TABLE refunds DROP CONSTRAINT refund_is_an_amount;
    ALTER TABLE payments DROP CONSTRAINT no_part_twice, DROP CONSTRAINT amounts_are_whole;
    ALTER TABLE ledger_lines DROP CONSTRAINT line_is_whole;
    DROP TRIGGER ledger_lines_balance ON ledger_lines;
    DROP FUNCTION refuse_lopsided_entry();
    DROP TRIGGER ledger_lines_keep ON ledger_lines;
    DROP TRIGGER ledger_lines_append_only ON ledger_lines;`)
}
