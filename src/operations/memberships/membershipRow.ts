import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { MembershipState, PlanPeriod } from '@/domain/billing/membershipLists'
import type { Provider } from '@/domain/billing/paymentLists'
import type { Transaction } from '@/platform/database/transactions'

/** A membership as its operations see it. Instants are epoch milliseconds, amounts whole minor units. */
export type MembershipRow = {
  id: string
  venueId: string
  planId: string
  planName: string
  customerId: string | null
  name: string | null
  email: string | null
  locale: 'pl' | 'en'
  state: MembershipState
  amountCents: number
  currency: string
  period: PlanPeriod
  benefits: string[]
  provider: Provider
  providerId: string | null
  providerCustomerId: string | null
  key: string
  startedAt: number | null
  paidUntil: number | null
  cancelsAt: number | null
  endedAt: number | null
  failedPayments: number
  dunningSince: number | null
  createdAt: number
}

type Db = Pick<Transaction, 'execute'>

/** The oldest first; `lock` keeps them until the commit. Their plans are named in their own language. */
export async function readMemberships(
  condition: SQL,
  db: Db,
  { lock = false }: { lock?: boolean } = {},
): Promise<MembershipRow[]> {
  const { rows } = await db.execute<{ membership: MembershipRow }>(sql`
    select json_build_object(
      'id', m.id, 'venueId', m.venue_id, 'planId', m.plan_id, 'customerId', m.customer_id,
      'planName', coalesce(
        (select l.name from plans_locales l where l._parent_id = m.plan_id and l._locale::text = m.locale::text),
        (select min(l.name) from plans_locales l where l._parent_id = m.plan_id), ''),
      'name', m.name, 'email', m.email, 'locale', coalesce(m.locale::text, 'pl'), 'state', m.state,
      'amountCents', m.amount_cents, 'currency', m.currency, 'period', m.period,
      'benefits', coalesce((select json_agg(t.text order by t."order") from memberships_texts t
        where t.parent_id = m.id and t.path = 'benefits'), '[]'),
      'provider', m.provider, 'providerId', m.provider_id, 'providerCustomerId', m.provider_customer_id, 'key', m.key,
      'startedAt', ${ms('m.started_at')}, 'paidUntil', ${ms('m.paid_until')}, 'cancelsAt', ${ms('m.cancels_at')},
      'endedAt', ${ms('m.ended_at')}, 'failedPayments', coalesce(m.failed_payments, 0),
      'dunningSince', ${ms('m.dunning_since')}, 'createdAt', ${ms('m.created_at')}) as membership
    from memberships m where ${condition}
    order by m.created_at, m.id ${lock ? sql`for update of m` : sql``}`)
  return rows.map(({ membership }) => membership)
}

export async function readMembership(id: string, db: Db, lock = false): Promise<MembershipRow | null> {
  const [membership] = await readMemberships(sql`m.id = ${id}::uuid`, db, { lock })
  return membership ?? null
}

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`)
