import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import { hasWords, literally } from './hasWords'
import type { SearchWords } from './searchWords'

export type SearchGroup = 'guests' | 'reservations' | 'items' | 'pages'

type Question = {
  words: SearchWords
  groups: readonly SearchGroup[]
  /** Null: of every venue. */
  venues: readonly string[] | null
  limit: number
  locale: 'pl' | 'en'
  /** Sees what is not published. */
  isEditor: boolean
}

/** All that was asked for in one statement; groups that were not are null. Guests who were erased or merged are nobody. */
export const searchStatement = (question: Question): SQL => {
  const { groups } = question
  const asked = (group: SearchGroup, part: SQL) => (groups.includes(group) ? part : sql`null::json`)
  return sql`select
    ${asked('guests', guests(question))} as guests,
    ${asked('reservations', reservations(question))} as reservations,
    ${asked('items', items(question))} as items,
    ${asked('pages', pages(question))} as pages`
}

const guests = ({ words, venues, limit }: Question): SQL => sql`(select json_agg(found) from (
  select c.id, c.name, c.phone, c.email, coalesce(c.vip, false) as "isVip", coalesce(c.visits, 0)::int as visits,
    to_json(c.last_visit_at) as "lastVisitAt"
  from customers c
  where ${hasWords(sql`guest_words(c.name, c.email, c.phone)`, words.words)}
    and c.merged_into_id is null and c.erased_at is null and ${within(sql`c.venue_id`, venues)}
  order by ${begins(sql`c.name`, words.words)} desc, c.visits desc nulls last, c.name, c.id
  limit ${limit}) found)`

/** By reference, from its beginning; by the guest's name those of the last weeks and to come. */
const reservations = ({ words, venues, limit }: Question): SQL => sql`(select json_agg(found) from (
  select r.id, r.reference, r.guest_name as name, r.service_date as "serviceDate", to_json(r.starts_at) as "startsAt",
    r.party_size::int as "partySize", r.status
  from reservations r
  where ${within(sql`r.venue_id`, venues)} and (
    ${words.reference === null ? sql`false` : sql`r.reference like ${`${words.reference}%`}`}
    or (r.service_date >= (current_date - 30)::text and ${hasWords(sql`folded(coalesce(r.guest_name, ''))`, words.words)}))
  order by ${words.reference === null ? sql`false` : sql`r.reference like ${`${words.reference}%`}`} desc,
    abs(extract(epoch from r.starts_at - now())), r.id
  limit ${limit}) found)`

const items = ({ words, venues, limit, locale, isEditor }: Question): SQL => {
  const isThere = (alias: string) =>
    sql`${sql.raw(alias)}.deleted_at is null and ${isEditor ? sql`true` : sql`${sql.raw(alias)}._status = 'published'`}`
  const named = (table: string) => sql`coalesce(
    (select l.name from ${sql.raw(table)} l where l._parent_id = d.id and l._locale = ${locale}),
    (select l.name from ${sql.raw(table)} l where l._parent_id = d.id and l._locale = 'pl'))`
  const speaks = (table: string) => sql`exists (select from ${sql.raw(table)} l
    where l._parent_id = d.id and ${hasWords(sql`folded(coalesce(l.name, ''))`, words.words)})`
  return sql`(select json_agg(found) from (
    select * from (
      select 'menu-items' as collection, d.id, ${named('menu_items_locales')} as name from menu_items d
      where ${isThere('d')} and ${withinOrNone(sql`d.venue_id`, venues)} and ${speaks('menu_items_locales')}
      union all
      select 'cocktails', d.id, d.name from cocktails d
      where ${isThere('d')} and ${hasWords(sql`folded(coalesce(d.name, ''))`, words.words)}
      union all
      select 'ingredients', d.id, ${named('ingredients_locales')} from ingredients d
      where ${speaks('ingredients_locales')}
    ) item where name is not null
    order by ${begins(sql`name`, words.words)} desc, length(name), name, id
    limit ${limit}) found)`
}

const pages = ({ words, venues, limit, locale }: Question): SQL => {
  const of = (table: string, slug: string, place: SQL) => sql`
    select ${slug}::text as collection, d.id, coalesce(
      (select l.title from ${sql.raw(table)}_locales l where l._parent_id = d.id and l._locale = ${locale}),
      (select l.title from ${sql.raw(table)}_locales l where l._parent_id = d.id and l.title is not null limit 1)) as title
    from ${sql.raw(table)} d
    where d.deleted_at is null and ${place} and exists (select from ${sql.raw(table)}_locales l
      where l._parent_id = d.id and ${hasWords(sql`folded(coalesce(l.title, ''))`, words.words)})`
  return sql`(select json_agg(found) from (
    select * from (
      ${of('pages', 'pages', sql`true`)} union all ${of('posts', 'posts', sql`true`)}
      union all ${of('events', 'events', withinOrNone(sql`d.venue_id`, venues))}
    ) page where title is not null
    order by ${begins(sql`title`, words.words)} desc, length(title), title, id
    limit ${limit}) found)`
}

const begins = (text: SQL, [first = '']: readonly string[]): SQL =>
  sql`(folded(${text}) like folded(${literally(first)}) || '%')`

function within(column: SQL, venues: readonly string[] | null): SQL {
  if (!venues) return sql`true`
  const ids = venues.map((id) => sql`${id}::uuid`)
  return sql`${column} in (${sql.join(ids, sql`, `)})`
}

const withinOrNone = (column: SQL, venues: readonly string[] | null): SQL =>
  sql`(${column} is null or ${within(column, venues)})`
