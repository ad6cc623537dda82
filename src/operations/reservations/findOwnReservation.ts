import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Temporal } from 'temporal-polyfill'
import type { DepositStateWord } from '@/domain/billing/depositState'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import { isBefore } from '@/domain/time/isBefore'
import { manageTokenExpiresAt } from '@/domain/reservation/manageTokenExpiresAt'
import type { Occasion } from '@/domain/reservation/occasions'
import type { ReservationStatus } from '@/domain/reservation/statuses'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { peek } from '@/platform/rateLimits/consume'
import { refuseTooMany, tooManyOf } from '@/platform/rateLimits/refuseTooMany'
import { callerBlock } from '@/platform/requestGuard/rest/caller'
import { hashOfToken, isSameHash } from './manageToken'

/** A reservation with what its guest is told beside it. Instants are epoch milliseconds. */
export type OwnReservation = {
  id: string
  tokenVersion: number
  tokenHash: string
  reference: string
  status: ReservationStatus
  startsAt: number
  endsAt: number | null
  serviceDate: string
  partySize: number
  area: { id: string; name: string } | null
  guest: { name: string | null; email: string | null; phone: string | null; locale: 'pl' | 'en' | null }
  notes: string | null
  occasion: Occasion | null
  guestIsComing: boolean
  holdExpiresAt: number | null
  expiresAt: number | null
  policySnapshot: PolicySnapshot | null
  revision: number
  messageRevision: number
  changedAt: number
  /** Held for somebody on the waiting list, not by a guest who pays. */
  isOffer: boolean
  waiveFees: boolean
  depositState: DepositStateWord
  /** Paid and not given back. */
  paidCents: number
  /** A card is saved that may be charged. */
  mayChargeCard: boolean
  venue: {
    id: string
    name: string
    address: string
    timeZone: string
    serviceDayCutoff: string
    country: string | null
    noShowGraceMinutes: number
    largestRequest: number
  }
}

type Question = {
  token: string
  now: Temporal.Instant
  locale: 'pl' | 'en'
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

/**
 * The reservation that a token opens. A wrong token and one that has ended are the same 404, found out by the same
 * statement; whoever has guessed wrong too often gets 429, right or wrong.
 */
export async function findOwnReservation({ token, now, locale, req }: Question): Promise<OwnReservation> {
  const verdict = await peek('secretLinks', callerBlock())
  if (!verdict.isAllowed) throw tooManyOf(verdict)

  const found = await readByHash(hashOfToken(token), locale, req)
  if (found && isSameHash(found.tokenHash, hashOfToken(token)) && isStillOpen(found, now)) return found
  await refuseTooMany('secretLinks', callerBlock())
  throw refusal('NOT_FOUND')
}

const isStillOpen = ({ serviceDate, venue }: OwnReservation, now: Temporal.Instant) =>
  isBefore(now, manageTokenExpiresAt(serviceDate, venue))

/** The same after a change, for who has shown the token before. */
export async function readOwnReservation(
  id: string,
  locale: 'pl' | 'en',
  req: Question['req'],
): Promise<OwnReservation> {
  const found = await readOne(sql`r.id = ${id}::uuid`, locale, req)
  if (!found) throw refusal('NOT_FOUND')
  return found
}

const readByHash = (hash: string, locale: 'pl' | 'en', req: Question['req']) =>
  readOne(sql`r.manage_token_hash = ${hash}`, locale, req)

async function readOne(
  condition: ReturnType<typeof sql>,
  locale: 'pl' | 'en',
  req: Question['req'],
): Promise<OwnReservation | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ found: OwnReservation }>(sql`
    select json_build_object(
      'id', r.id, 'tokenVersion', r.manage_token_version, 'tokenHash', r.manage_token_hash,
      'reference', r.reference, 'status', r.status,
      'startsAt', ${ms('r.starts_at')}, 'endsAt', ${ms('r.ends_at')}, 'serviceDate', r.service_date,
      'partySize', r.party_size, 'occasion', r.occasion, 'notes', r.notes,
      'area', case when a.id is not null then json_build_object('id', a.id, 'name', coalesce(
        (select name from areas_locales l where l._parent_id = a.id and l._locale = ${locale}),
        (select name from areas_locales l where l._parent_id = a.id and l._locale = 'pl'), '')) end,
      'guest', json_build_object('name', r.guest_name, 'email', r.guest_email, 'phone', r.guest_phone,
        'locale', r.guest_locale),
      'guestIsComing', coalesce(r.guest_is_coming, false),
      'holdExpiresAt', ${ms('r.hold_expires_at')}, 'expiresAt', ${ms('r.expires_at')},
      'policySnapshot', r.policy_snapshot, 'revision', coalesce(r.revision, 1),
      'messageRevision', coalesce(r.message_revision, 1), 'changedAt', ${ms('r.updated_at')},
      'isOffer', r.status = 'held' and coalesce(r.status_changed_by, '') <> 'guest' and r.wanted_from is not null,
      'waiveFees', exists (select from special_days d
        where d.venue_id = r.venue_id and d.date = r.service_date and d.waive_fees),
      'depositState', coalesce(r.deposit_state, 'none'), 'paidCents', coalesce(r.paid_cents, 0)::int,
      'mayChargeCard', coalesce(r.deposit_state = 'cardSaved' and v.billing_card_fees, false),
      'venue', json_build_object('id', v.id, 'name', v.name, 'timeZone', v.time_zone,
        'serviceDayCutoff', v.service_day_cutoff, 'country', v.country,
        'noShowGraceMinutes', coalesce(v.booking_no_show_grace_minutes, 15),
        'largestRequest', coalesce(v.booking_largest_request, 40),
        'address', concat_ws(', ', v.street, nullif(concat_ws(' ', v.postal_code, v.city), '')))) as found
    from reservations r
    join venues v on v.id = r.venue_id
    left join areas a on a.id = r.area_id
    where ${condition}`)
  return rows[0]?.found ?? null
}

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)
