import { describe, expect, it } from 'vitest'
import { readStatement } from './readStatement'

const known = new Set(['cocktails', 'cocktails_locales', 'menus', 'venues', 'reservations'])
const tablesOf = (text: string) => readStatement(text, (name) => known.has(name))

describe('the tables of a statement', () => {
  it('are found in what the platform writes', () => {
    const { reads, writes } = tablesOf(
      `select "cocktails"."id", "t"."data" from "cocktails" "cocktails" left join lateral
       (select json_agg(x) from "cocktails_locales" "cocktails__locales") "t" on true`,
    )
    expect(new Set(reads)).toEqual(new Set(['cocktails', 'cocktails_locales']))
    expect(writes).toEqual([])
  })

  it.each([
    ['insert into "cocktails" ("id") values ($1) returning "id"', ['cocktails']],
    ['update "menus" set "name" = $1 where "id" = $2', ['menus']],
    ['delete from occupancies where reservation_id = $1', ['occupancies']],
    [
      'insert into eighty_sixes (a) values (1) on conflict (a) do update set until = excluded.until',
      ['eighty_sixes'],
    ],
    [
      'with moved as (update reservations set a = 1 returning id) insert into log select id from moved',
      ['reservations', 'log'],
    ],
    ['select id from reservations where id = $1 for update', []],
    ['select id from reservations for no key update of reservations skip locked', []],
    ['UPDATE only public.venues SET a = 1', ['venues']],
    ['truncate table menus', ['menus']],
  ])('are written by %s', (text, writes) => {
    expect(tablesOf(text).writes).toEqual(writes)
  })

  it('count as read wherever they are named, with commas, or unknown to us', () => {
    expect(new Set(tablesOf('select 1 from menus m, venues v join occupancies o on true').reads)).toEqual(
      new Set(['menus', 'venues', 'occupancies']),
    )
    expect(tablesOf('select now()').reads).toEqual([])
    expect(tablesOf('select a from unnest($1::text[]) a').reads).toEqual([])
  })
})
