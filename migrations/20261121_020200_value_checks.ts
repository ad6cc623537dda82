import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Rules about single values that hold whichever way a row is written. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE menu_items_variants ADD CONSTRAINT price_is_whole CHECK (price_cents >= 0 AND price_cents = trunc(price_cents));
    ALTER TABLE ingredients ADD CONSTRAINT strength_is_a_percentage CHECK (abv_percent BETWEEN 0 AND 100);
    ALTER TABLE ingredients ADD CONSTRAINT pack_price_is_whole CHECK (pack_price_cents >= 0 AND pack_price_cents = trunc(pack_price_cents));
    ALTER TABLE cocktails_recipe ADD CONSTRAINT amount_is_not_negative CHECK (amount >= 0);
    ALTER TABLE glassware ADD CONSTRAINT ice_leaves_room CHECK (ice_share >= 0 AND ice_share < 1 AND usable_volume_ml > 0);
    ALTER TABLE events ADD CONSTRAINT ends_after_start CHECK (ends_at > starts_at);
    ALTER TABLE eighty_sixes ADD CONSTRAINT marks_one_thing CHECK (num_nonnulls(ingredient_id, menu_item_id) = 1);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE eighty_sixes DROP CONSTRAINT marks_one_thing;
    ALTER TABLE events DROP CONSTRAINT ends_after_start;
    ALTER TABLE glassware DROP CONSTRAINT ice_leaves_room;
    ALTER TABLE cocktails_recipe DROP CONSTRAINT amount_is_not_negative;
    ALTER TABLE ingredients DROP CONSTRAINT pack_price_is_whole;
    ALTER TABLE ingredients DROP CONSTRAINT strength_is_a_percentage;
    ALTER TABLE menu_items_variants DROP CONSTRAINT price_is_whole;`)
}
