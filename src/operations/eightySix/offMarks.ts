import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { connectionOf } from '@/platform/database/transactions'
import { venueIfAny } from '@/operations/venues/venueAtHand'
import { noteUntil } from '@/queries/noteUntil'

/** `until` is null when nobody knows: the bar has run out and waits for a delivery. */
export type Off = { until: Date | null; because: string[] }

export type OffMarks = {
  ingredients: Map<string, Off>
  items: Map<string, Off>
  cocktails: Map<string, Off>
}

/**
 * Everything that is off in the venue at hand at this moment, in two statements for a guest, three for staff, however long the menu is; read once
 * in a request and forgotten with it. Marks whose time has passed are simply not seen: nothing needs to run for a drink
 * to come back.
 */
export function offMarks(req: PayloadRequest): Promise<OffMarks> {
  const known = req.context.offMarks as Promise<OffMarks> | undefined
  if (known) return known
  // Reading replaces `req.context` with a copy of itself, so it is looked up again to be written to.
  const marks = read(req)
  req.context.offMarks = marks
  return marks
}

/** After a mark was changed in this request. */
export function forgetOffMarks(req: PayloadRequest): void {
  delete req.context.offMarks
}

type Row = { id: string; until: string | null; because: string }
type Mark = Row & { is_item: boolean }

async function read(req: PayloadRequest): Promise<OffMarks> {
  const venue = await idOfVenue(req)
  const db = await connectionOf(req)
  const now = new Date().toISOString()

  // Off: marked, out of stock, or made from something that is; and the items that are marked themselves.
  const { rows } = await db.execute<Mark>(sql`
    with recursive marks as (
      select ingredient_id, menu_item_id, until from eighty_sixes
      where venue_id = ${venue} and until > ${now}
    ), missing as (
      select ingredient_id as id, until, ingredient_id as because from marks where ingredient_id is not null
      union all
      select id, null::timestamptz, id from ingredients where in_stock = false
    ), off as (
      select id, until, because from missing
      union
      select i.id, o.until, o.because from ingredients i join off o on i.made_from_id = o.id
    )
    select false as is_item, id, until, because from off
    union all
    select true, menu_item_id, until, menu_item_id from marks where menu_item_id is not null`)

  for (const { until } of rows) if (until) noteUntil(storedTime(until))

  const marks: OffMarks = {
    ingredients: collect(rows.filter(({ is_item }) => !is_item)),
    items: collect(rows.filter(({ is_item }) => is_item)),
    cocktails: new Map(),
  }
  if (marks.ingredients.size > 0)
    marks.cocktails = await drinksWithout([...marks.ingredients.keys()], marks, req)
  return marks
}

/** As PostgreSQL writes it: `2026-11-21 19:30:00+00`. */
const storedTime = (text: string) => Temporal.Instant.fromEpochMilliseconds(new Date(text).getTime())

/** A guest who names no venue is in the first: said within the statement, which spares one for every list of drinks. */
async function idOfVenue(req: PayloadRequest) {
  const isAnyGuest = !req.user && req.query?.venue === undefined
  if (isAnyGuest) return sql`(select id from venues order by created_at, id limit 1)`
  return (await venueIfAny(req))?.id ?? null
}

/** A drink is off while one of its lines is: not optional, and with no substitute at hand. */
async function drinksWithout(
  missing: string[],
  { ingredients }: OffMarks,
  req: PayloadRequest,
): Promise<Map<string, Off>> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ id: string; ingredient: string; substitutes: string[] }>(sql`
    select l._parent_id as id, l.ingredient_id as ingredient,
      array(select r.ingredients_id::text from cocktails_rels r
            where r.parent_id = l._parent_id and r.path = 'recipe.' || (l._order - 1) || '.substitutes') as substitutes
    from cocktails_recipe l
    where l.ingredient_id in (${sql.join(
      missing.map((id) => sql`${id}::uuid`),
      sql`, `,
    )}) and l.optional is not true`)

  const lacking = rows.filter(({ substitutes }) => substitutes.every((id) => ingredients.has(id)))
  return collect(
    lacking.flatMap(({ id, ingredient }) => {
      const off = ingredients.get(ingredient)
      return off
        ? off.because.map((because) => ({ id, because, until: off.until?.toISOString() ?? null }))
        : []
    }),
  )
}

/** Off until the last of its reasons has ended; without an end when one of them has none. */
function collect(rows: Row[]): Map<string, Off> {
  const marks = new Map<string, Off>()
  for (const { id, until, because } of rows) {
    const end = until === null ? null : new Date(until)
    const known = marks.get(id)
    if (!known) marks.set(id, { until: end, because: [because] })
    else {
      known.until = known.until === null || end === null ? null : new Date(Math.max(+known.until, +end))
      if (!known.because.includes(because)) known.because.push(because)
    }
  }
  return marks
}
