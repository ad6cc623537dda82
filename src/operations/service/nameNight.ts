import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Night } from '@/domain/availability/night'
import { timeLabel } from '@/domain/time/timeLabel'
import { connectionOf } from '@/platform/database/transactions'

/** By id. Areas by the id of the table. */
export type NightNames = {
  services: ReadonlyMap<string, string>
  tables: ReadonlyMap<string, string>
  areaOf: ReadonlyMap<string, string>
  combinations: ReadonlyMap<string, string>
  blocks: ReadonlyMap<string, string>
  bookings: ReadonlyMap<string, NamedBooking>
}

export type NamedBooking = {
  id: string
  reference: string | null
  name: string | null
  partySize: number
  label: string
  endLabel: string
}

type Question = {
  night: Night
  venueId: string
  locale: 'pl' | 'en'
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

type Named = { id: string; name: string; area?: string | null }
type Row = {
  services: Named[] | null
  tables: Named[] | null
  combinations: Named[] | null
  blocks: Named[] | null
  bookings: { id: string; reference: string | null; name: string | null }[] | null
}

/** What things of a night are called, in one statement. As the house, for those who take bookings. */
export async function nameNight({ night, venueId, locale, req }: Question): Promise<NightNames> {
  const db = await connectionOf(req)
  const ids = night.seatings.map(({ id }) => id)
  const { rows } = await db.execute<Row>(sql`
    select
      (select json_agg(json_build_object('id', s.id, 'name', coalesce(own.name, pl.name)))
        from services s
        left join services_locales own on own._parent_id = s.id and own._locale = ${locale}
        left join services_locales pl on pl._parent_id = s.id and pl._locale = 'pl'
        where s.venue_id = ${venueId}::uuid) as services,
      (select json_agg(json_build_object('id', t.id, 'name', t.name, 'area', coalesce(own.name, pl.name)))
        from tables t
        left join areas_locales own on own._parent_id = t.area_id and own._locale = ${locale}
        left join areas_locales pl on pl._parent_id = t.area_id and pl._locale = 'pl'
        where t.venue_id = ${venueId}::uuid) as tables,
      (select json_agg(json_build_object('id', c.id, 'name', c.name)) from table_combinations c
        where c.venue_id = ${venueId}::uuid) as combinations,
      (select json_agg(json_build_object('id', b.id, 'name', b.reason)) from table_blocks b
        where b.venue_id = ${venueId}::uuid and b.id in (
          select value::uuid from json_array_elements_text(${JSON.stringify(night.blocks.map(({ id }) => id))}::json)
        )) as blocks,
      (select json_agg(json_build_object('id', r.id, 'reference', r.reference, 'name', r.guest_name))
        from reservations r where r.id in (
          select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json)
        )) as bookings`)
  const { services, tables, combinations, blocks, bookings } = rows[0]!
  const known = new Map((bookings ?? []).map((booking) => [booking.id, booking]))
  const { timeZone } = night.venue
  return {
    services: byId(services),
    tables: byId(tables),
    areaOf: new Map((tables ?? []).map(({ id, area }) => [id, area ?? ''])),
    combinations: byId(combinations),
    blocks: byId(blocks),
    bookings: new Map(
      night.seatings.map(({ id, partySize, startsAt, endsAt }) => [
        id,
        {
          id,
          reference: known.get(id)?.reference ?? null,
          name: known.get(id)?.name ?? null,
          partySize,
          label: timeLabel(startsAt, timeZone),
          endLabel: timeLabel(endsAt, timeZone),
        },
      ]),
    ),
  }
}

const byId = (rows: Named[] | null) => new Map((rows ?? []).map(({ id, name }) => [id, name]))
