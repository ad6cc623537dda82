import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { recountCustomers } from '@/operations/customers/recountCustomers'
import { tokenHashOf } from '@/operations/reservations/manageToken'
import { transactionOf } from '@/platform/database/transactions'
import type { DemoBook } from './makeReservations'

/** Keys of the demo to ids in the database. */
export type ServiceIds = Record<'areas' | 'tables' | 'services' | 'policies', ReadonlyMap<string, string>> & {
  venue: string
}

type Writing = { book: DemoBook; ids: ServiceIds; timeZone: string; now: string; req: PayloadRequest }

/**
 * Writes the whole book in a handful of statements, because a thousand saves would take half a minute. What the hooks of
 * a save would do has been done by the domain already; the constraint on occupancies has the last word here too.
 */
export async function writeBook({ book, ids, timeZone, now, req }: Writing): Promise<void> {
  const { guests, reservations, consents } = book
  const { venue } = ids
  const tx = await transactionOf(req)
  const agreed = new Set(consents.filter(({ kind }) => kind === 'allergies').map(({ guest }) => guest.id))
  const rows = <Row>(list: readonly Row[]) => sql`${JSON.stringify(list)}::jsonb`

  await tx.execute(sql`
    insert into customers (id, name, email, phone, locale, vip, notes, allergies, blocked_is_blocked, blocked_reason,
      blocked_until, venue_id)
    select id, name, email, phone, locale::enum_customers_locale, vip, notes, allergies, "blockedReason" is not null,
      "blockedReason", "blockedUntil", ${venue}
    from jsonb_to_recordset(${rows(
      guests.map((guest) => ({
        ...guest,
        allergies: agreed.has(guest.id) ? guest.allergies : null,
        blockedReason: guest.blocked?.reason,
        blockedUntil: guest.blocked && daysAfter(now, guest.blocked.days),
      })),
    )}) as guest (id uuid, name text, email text, phone text, locale text, vip boolean, notes text, allergies text,
      "blockedReason" text, "blockedUntil" timestamptz)`)
  await tx.execute(sql`
    insert into customers_texts ("order", parent_id, path, text)
    select "order", parent, 'tags', tag
    from jsonb_to_recordset(${rows(
      guests.flatMap(({ id, tags }) => tags.map((tag, index) => ({ order: index + 1, parent: id, tag }))),
    )}) as tag ("order" int, parent uuid, tag text)`)

  await tx.execute(sql`
    insert into reservations (id, reference, service_date, venue_time_zone, status, party_size, source, starts_at, ends_at,
      turn_minutes, buffer_minutes, service_id, area_id, customer_id, guest_name, guest_phone, guest_email, guest_locale,
      notes, occasion, allergies, staff_notes, needs_table, over_pacing, revision, message_revision, status_changed_at,
      arrived_at, seated_at, completed_at, cancelled_at, expires_at, wanted_from, wanted_to, guest_is_coming,
      policy_snapshot, manage_token_hash, venue_id, created_at, updated_at)
    select id, reference, "serviceDate", ${timeZone}, status::enum_reservations_status, "partySize",
      source::enum_reservations_source, "startsAt", "endsAt", "turnMinutes", "bufferMinutes", service, area, customer,
      name, phone, email, locale::enum_reservations_guest_locale, notes, occasion::enum_reservations_occasion, allergies,
      "staffNotes", "needsTable", "overPacing", revision, revision, "changedAt", "arrivedAt", "seatedAt", "completedAt",
      "cancelledAt", "expiresAt", "wantedFrom", "wantedTo", "guestIsComing", "policySnapshot", "tokenHash", ${venue},
      "createdAt", "changedAt"
    from jsonb_to_recordset(${rows(
      reservations.map(({ guest, wanted, policy, policySnapshot, ...reservation }) => ({
        ...reservation,
        service: reservation.service && ids.services.get(reservation.service),
        area: reservation.area && ids.areas.get(reservation.area),
        customer: guest?.id,
        name: guest?.name,
        phone: guest?.phone,
        email: reservation.guestEmail,
        locale: guest?.locale ?? 'pl',
        wantedFrom: wanted?.from,
        wantedTo: wanted?.to,
        policySnapshot: policySnapshot && { ...policySnapshot, policyId: ids.policies.get(policy!) },
        tokenHash: tokenHashOf({ id: reservation.id, tokenVersion: 1 }),
      })),
    )}) as party (id uuid, reference text, "serviceDate" text, status text, "partySize" int, source text,
      "startsAt" timestamptz, "endsAt" timestamptz, "turnMinutes" int, "bufferMinutes" int, service uuid, area uuid,
      customer uuid, name text, phone text, email text, locale text, notes text, occasion text, allergies text,
      "staffNotes" text, "needsTable" boolean, "overPacing" boolean, revision int, "changedAt" timestamptz,
      "arrivedAt" timestamptz, "seatedAt" timestamptz, "completedAt" timestamptz, "cancelledAt" timestamptz,
      "expiresAt" timestamptz, "wantedFrom" timestamptz, "wantedTo" timestamptz, "guestIsComing" boolean,
      "policySnapshot" jsonb, "tokenHash" text, "createdAt" timestamptz)`)

  const seats = reservations.flatMap(({ id, tables, serviceDate, occupancy }) =>
    tables.map((table, index) => ({
      parent: id,
      order: index + 1,
      table: ids.tables.get(table),
      serviceDate,
      ...occupancy,
    })),
  )
  await tx.execute(sql`
    insert into reservations_rels ("order", parent_id, path, tables_id)
    select "order", parent, 'tables', "table"
    from jsonb_to_recordset(${rows(seats)}) as seat ("order" int, parent uuid, "table" uuid)`)
  await tx.execute(sql`
    insert into occupancies (reservation_id, table_id, venue_id, service_date, period, active)
    select parent, "table", ${venue}, "serviceDate", tstzrange("from", "to"), active
    from jsonb_to_recordset(${rows(seats.filter(({ from }) => from))}) as seat (parent uuid, "table" uuid,
      "serviceDate" date, "from" timestamptz, "to" timestamptz, active boolean)`)

  await tx.execute(sql`
    insert into consents (kind, given, given_at, customer_id, reservation_id, text, text_version, language, source, venue_id,
      created_at, updated_at)
    select kind::enum_consents_kind, true, "givenAt", customer, reservation, text, '1', language::enum_consents_language,
      source::enum_consents_source, ${venue}, "givenAt", "givenAt"
    from jsonb_to_recordset(${rows(
      consents.map(({ guest, reservationId, ...consent }) => ({
        ...consent,
        customer: guest.id,
        reservation: reservationId,
        language: guest.locale,
      })),
    )}) as consent (kind text, "givenAt" timestamptz, customer uuid, reservation uuid, text text, language text, source text)`)
  await tx.execute(sql`
    update customers set marketing = true
    where id in (select customer_id from consents where kind = 'marketing' and given)`)
  await recountCustomers(
    guests.map(({ id }) => id),
    req,
  )
}

const daysAfter = (now: string, days: number) =>
  new Date(new Date(now).getTime() + days * 86_400_000).toISOString()
