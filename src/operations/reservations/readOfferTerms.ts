import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Policy } from '@/domain/policy/policy'
import { connectionOf } from '@/platform/database/transactions'
import { chargeOf } from './chargeOf'

export type Area = { id: string; name: string }

export type OfferTerms = {
  /** Those that a guest may choose, in the order of the house. */
  areas: Area[]
  policies: ReadonlyMap<string, Policy>
}

type Question = {
  venueId: string
  locale: 'pl' | 'en'
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

type Row = { areas: Area[] | null; policies: StoredPolicy[] | null }
type StoredPolicy = { [Key in keyof Policy]: Policy[Key] | null } & { id: string; name: string }

/** What an offer says beside its times: where one may sit and what it costs, in the guest's language or else in Polish. */
export async function readOfferTerms({ venueId, locale, req }: Question): Promise<OfferTerms> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<Row>(sql`
    select
      (select json_agg(json_build_object('id', a.id, 'name', coalesce(own.name, pl.name)) order by a."order", a.id)
        from areas a
        left join areas_locales own on own._parent_id = a.id and own._locale = ${locale}
        left join areas_locales pl on pl._parent_id = a.id and pl._locale = 'pl'
        where a.venue_id = ${venueId} and a.online is not false) as areas,
      (select json_agg(json_build_object(
          'id', p.id, 'name', p.name, 'version', p.version, 'text', coalesce(own.text, pl.text, ''),
          'depositKind', p.deposit_kind, 'charge', ${chargeOf}, 'chargeBasis', p.charge_basis,
          'chargeCents', p.charge_cents, 'chargeMinParty', p.charge_min_party, 'feeBasis', p.fee_basis,
          'feeCents', p.fee_cents, 'capCents', p.cap_cents, 'graceMinutes', p.grace_minutes,
          'chargeDroppedCovers', p.charge_dropped_covers, 'currency', v.currency,
          'tiers', coalesce((select json_agg(json_build_object('before', t.before, 'unit', coalesce(t.unit, 'hours'),
              'feePercent', coalesce(t.fee_percent, 100)) order by t._order)
            from policies_tiers t where t._parent_id = p.id), '[]')))
        from policies p
        join venues v on v.id = p.venue_id
        left join policies_locales own on own._parent_id = p.id and own._locale = ${locale}
        left join policies_locales pl on pl._parent_id = p.id and pl._locale = 'pl'
        where p.venue_id = ${venueId}) as policies`)
  const [row] = rows
  return {
    areas: row?.areas ?? [],
    policies: new Map((row?.policies ?? []).map((policy) => [policy.id, withDefaults(policy)])),
  }
}

const withDefaults = (stored: StoredPolicy): Policy => ({
  id: stored.id,
  name: stored.name,
  version: stored.version ?? 1,
  text: stored.text ?? '',
  depositKind: stored.depositKind ?? 'zaliczka',
  charge: stored.charge ?? 'none',
  chargeBasis: stored.chargeBasis ?? 'perPerson',
  chargeCents: stored.chargeCents ?? 0,
  chargeMinParty: stored.chargeMinParty,
  tiers: stored.tiers ?? [],
  feeBasis: stored.feeBasis ?? 'percentOfPrepaid',
  feeCents: stored.feeCents ?? 0,
  capCents: stored.capCents,
  graceMinutes: stored.graceMinutes ?? 60,
  chargeDroppedCovers: stored.chargeDroppedCovers ?? false,
  currency: stored.currency ?? 'PLN',
})
