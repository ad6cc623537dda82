import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { PartySheet, SheetCancellation, SheetGuest } from '@/domain/board/partySheet'
import { isBlocked } from '@/domain/customer/isBlocked'
import { cancellationCost } from '@/domain/policy/cancellationCost'
import { holdsTable } from '@/domain/reservation/status'
import { instantOf } from '@/domain/time/instantOf'
import { withOffset } from '@/domain/time/withOffset'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import type { BoardParty } from '@/domain/board/board'
import { idOf, type Facts } from '../reservations/facts'
import { moneyOf } from '../reservations/moneyOf'
import { callerOf } from './callerOf'
import { historyOf, type AuditRow } from './historyOf'
import { partyForCaller } from './partyForCaller'
import { readBoard } from './readBoard'
import { withBeginning } from './withBeginning'

type Question = { id: unknown; locale: 'pl' | 'en'; now?: Temporal.Instant; req: PayloadRequest }

/** All about one party, as far as the caller may know it. What of it is a guest's own is for hosts. */
export async function readSheet({ id, locale, req, ...asked }: Question): Promise<PartySheet> {
  const caller = callerOf(req)
  const now = asked.now ?? Temporal.Now.instant()
  const { doc, facts } = await partyForCaller(id, req)
  const { board, parties, read } = await readBoard({
    venue: facts.venueId,
    serviceDate: facts.serviceDate,
    locale,
    now,
    req,
    shown: [facts.id],
  })
  const party = parties.get(facts.id)
  if (!party) throw refusal('NOT_FOUND')
  const sheet = { asOf: board.asOf, party, serviceDate: party.serviceDate }
  if (!caller.isHost) return sheet

  const row = await readDetails(facts.id, idOf(doc.customer), req)
  const iso = (instant: Temporal.Instant) => withOffset(instant, read.venue.timeZone)
  const tableNames = new Map(
    board.areas.flatMap(({ tables }) => tables.map((table) => [table.id, table.name])),
  )
  return {
    ...sheet,
    guest: guestOf(party, doc.guest ?? {}, row.guest, now, iso),
    cancellation: cancellationOf(
      { ...facts, ...(await moneyOf(facts.id, req)), waiveFees: read.waiveFees },
      now,
      iso,
    ),
    history: withBeginning(historyOf({ rows: row.history ?? [], tableNames, iso }), {
      bookedAt: typeof doc.createdAt === 'string' ? iso(instantOf(doc.createdAt)) : null,
      source: party.source,
    }),
  }
}

type GuestRow = {
  id: string
  visits: number | null
  noShows: number | null
  cancellations: number | null
  lastVisitAt: number | null
  isVip: boolean | null
  notes: string | null
  tags: string[] | null
  blocked: { isBlocked: boolean | null; until: string | null }
}

async function readDetails(id: string, customerId: string | null, req: PayloadRequest) {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ guest: GuestRow | null; history: AuditRow[] | null }>(sql`
    select
      (select json_build_object('id', c.id, 'visits', c.visits, 'noShows', c.no_shows,
          'cancellations', c.cancellations, 'lastVisitAt', (extract(epoch from c.last_visit_at) * 1000)::bigint,
          'isVip', c.vip, 'notes', c.notes,
          'blocked', json_build_object('isBlocked', c.blocked_is_blocked, 'until', c.blocked_until),
          'tags', (select json_agg(x.text order by x."order") from customers_texts x
            where x.parent_id = c.id and x.path = 'tags'))
        from customers c where c.id = ${customerId}::uuid) as guest,
      (select json_agg(entry) from (
        select (extract(epoch from at) * 1000)::bigint as at, action, actor_type as "actorType",
          actor_name as "actorName", changes
        from audit_log
        where document_id = ${id} and "on" = 'reservations' and action in ('create', 'update')
        order by audit_log.at desc limit 60) entry) as history`)
  return rows[0]!
}

function guestOf(
  { name, phone, locale }: BoardParty,
  { email }: { email?: string | null },
  row: GuestRow | null,
  now: Temporal.Instant,
  iso: (instant: Temporal.Instant) => string,
): SheetGuest {
  const visits = row?.visits ?? 0
  return {
    customerId: row?.id ?? null,
    name,
    phone: phone ?? null,
    email: email ?? null,
    locale,
    visits,
    noShows: row?.noShows ?? 0,
    cancellations: row?.cancellations ?? 0,
    lastVisitAt: row?.lastVisitAt ? iso(Temporal.Instant.fromEpochMilliseconds(row.lastVisitAt)) : null,
    isVip: row?.isVip ?? false,
    isRegular: visits >= 5,
    tags: row?.tags ?? [],
    notes: row?.notes ?? null,
    isBlocked: row ? isBlocked(row.blocked, new Date(now.epochMilliseconds)) : false,
  }
}

function cancellationOf(
  {
    mayChargeCard,
    paidCents,
    partySize,
    policySnapshot,
    startsAt,
    status,
    waiveFees,
  }: Facts & { paidCents: number; mayChargeCard: boolean; waiveFees: boolean },
  now: Temporal.Instant,
  iso: (instant: Temporal.Instant) => string,
): SheetCancellation | null {
  if (!policySnapshot || !holdsTable(status)) return null
  const cost = cancellationCost({
    snapshot: policySnapshot,
    startsAt,
    now,
    covers: partySize,
    paidCents,
    by: 'guest',
    mayChargeCard,
    waiveFees,
  })
  const { isFree, freeUntil, feePercent, feeCents, currency } = cost
  return { isFree, freeUntil: freeUntil && iso(freeUntil), feePercent, feeCents, currency }
}
