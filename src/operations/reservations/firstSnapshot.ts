import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Temporal } from 'temporal-polyfill'
import type { Policy } from '@/domain/policy/policy'
import type { PolicySnapshot } from '@/domain/policy/policySnapshot'
import { snapshotPolicy } from '@/domain/policy/snapshotPolicy'
import { connectionOf } from '@/platform/database/transactions'
import { chargeOf } from './chargeOf'

type Question = {
  policyId: string
  locale: 'pl' | 'en'
  startsAt: Temporal.Instant
  bookedAt: Temporal.Instant
  timeZone: string
  currency: string
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
}

/** The policy as the guest sees it when pressing Book, in the guest's language, with its deadlines as instants. */
export async function firstSnapshot(question: Question): Promise<PolicySnapshot | null> {
  const policy = await readPolicy(question)
  return policy && snapshotPolicy({ ...question, policy })
}

/** Money is in whole minor units; what was never filled in has its default. */
async function readPolicy({ policyId, locale, currency, req }: Question): Promise<Policy | null> {
  const db = await connectionOf(req)
  const { rows } = await db.execute<{ policy: Policy }>(sql`
    select json_build_object(
      'id', p.id, 'name', p.name, 'version', coalesce(p.version, 1),
      'text', coalesce(
        (select l.text from policies_locales l where l._parent_id = p.id and l._locale = ${locale}),
        (select l.text from policies_locales l where l._parent_id = p.id and l.text is not null
          order by l._locale limit 1), ''),
      'depositKind', coalesce(p.deposit_kind::text, 'zaliczka'),
      'charge', ${chargeOf},
      'chargeBasis', coalesce(p.charge_basis::text, 'perPerson'),
      'chargeCents', coalesce(p.charge_cents, 0), 'chargeMinParty', p.charge_min_party,
      'feeBasis', coalesce(p.fee_basis::text, 'percentOfPrepaid'),
      'feeCents', coalesce(p.fee_cents, 0), 'capCents', p.cap_cents,
      'graceMinutes', coalesce(p.grace_minutes, 60),
      'chargeDroppedCovers', coalesce(p.charge_dropped_covers, false),
      'currency', ${currency}::text,
      'tiers', coalesce((select json_agg(json_build_object('before', t.before,
          'unit', coalesce(t.unit::text, 'hours'), 'feePercent', coalesce(t.fee_percent, 100)) order by t._order)
        from policies_tiers t where t._parent_id = p.id), '[]')) as policy
    from policies p join venues v on v.id = p.venue_id where p.id = ${policyId}::uuid`)
  return rows[0]?.policy ?? null
}
