import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { compareBooks, type Difference, type Moved } from '@/domain/billing/compareBooks'
import { readGateway } from '@/integrations/payments'
import type { PaymentGateway } from '@/integrations/payments/gateway'
import { connectionOf, withTransaction } from '@/platform/database/transactions'
import { openTask } from './openTask'
import { settleTold } from './settlePayment'

type Question = { payload: Payload; now?: Temporal.Instant }

export type Reconciled = { state: 'agrees' | 'differs'; movements: number; differences: Difference[] }

/**
 * Holds the house's book of the day before (UTC) against what moved at the provider. What nobody told us of is read again
 * first; what differs all the same is written down, and the staff hear of it. Null where nobody takes money.
 */
export async function reconcile({
  payload,
  now = Temporal.Now.instant(),
}: Question): Promise<Reconciled | null> {
  const gateway = readGateway(payload)
  if (!gateway) return null
  const today = now.toZonedDateTimeISO('UTC').startOfDay()
  const window = { since: dateOf(today.subtract({ days: 1 })), until: dateOf(today) }
  const wide = {
    since: dateOf(today.subtract({ days: 2 })),
    until: dateOf(now.toZonedDateTimeISO('UTC').add({ days: 1 })),
  }

  const theirs = await theirBook(gateway, window, wide)
  const first = compareBooks({ ours: await ourBook(gateway, window, wide, payload), theirs })
  for (const { of, missing, kind } of first) {
    if (missing !== 'ours' || kind === 'payout') continue
    const req = await createLocalReq({}, payload)
    await settleTold({ gateway, providerId: of, isGuarantee: false, now, req })
  }
  const ours = first.length > 0 ? await ourBook(gateway, window, wide, payload) : null
  const differences = ours ? compareBooks({ ours, theirs }) : []
  await writeDown({
    gateway,
    window,
    now,
    theirs: theirs.within,
    ours: (ours ?? theirs).within,
    differences,
    payload,
  })
  return {
    state: differences.length > 0 ? 'differs' : 'agrees',
    movements: theirs.within.length,
    differences,
  }
}

type Window = { since: Date; until: Date }

async function theirBook(gateway: PaymentGateway, window: Window, wide: Window) {
  const [within, around]: [Moved[], Moved[]] = [[], []]
  for await (const {
    kind,
    amountCents,
    currency,
    at,
    paymentProviderId,
    providerId,
  } of gateway.listMovements(wide.since, wide.until)) {
    if (kind !== 'charge' && kind !== 'refund' && kind !== 'payout') continue
    const of = kind === 'payout' ? '' : (paymentProviderId ?? providerId)
    const moved: Moved = { kind, of, amountCents, currency }
    around.push(moved)
    if (at >= window.since && at < window.until) within.push(moved)
  }
  return { within, around }
}

async function ourBook({ provider }: PaymentGateway, window: Window, wide: Window, payload: Payload) {
  const db = await connectionOf({ payload })
  const { rows } = await db.execute<Moved & { at: string | Date }>(sql`
    select case when l.kind in ('refunded', 'refundFailed') then 'refund' when l.kind in ('paidOut', 'payoutFailed') then 'payout'
        else 'charge' end as kind,
      case when l.kind in ('paidOut', 'payoutFailed') then '' else p.provider_id end as "of",
      l.amount_cents::int as "amountCents", l.currency, l.at
    from ledger_lines l left join payments p on p.id = l.payment_id left join payouts o on o.id = l.payout_id
    where l.account = 'gateway' and coalesce(p.provider, o.provider::text::enum_payments_provider) = ${provider}
      and l.kind in ('depositCharged', 'guaranteeCharged', 'giftCardIssued', 'membershipCharged', 'refunded', 'refundFailed',
        'paidOut', 'payoutFailed')
      and l.at >= ${wide.since.toISOString()}::timestamptz and l.at < ${wide.until.toISOString()}::timestamptz
    order by l.at, l.entry`)
  const around = rows.map(({ at: _, ...moved }) => moved)
  const within = rows
    .filter(({ at }) => new Date(at) >= window.since && new Date(at) < window.until)
    .map(({ at: _, ...moved }) => moved)
  return { within, around }
}

type Result = {
  gateway: PaymentGateway
  window: Window
  now: Temporal.Instant
  theirs: readonly Moved[]
  ours: readonly Moved[]
  differences: Difference[]
  payload: Payload
}

async function writeDown({
  gateway,
  window,
  now,
  theirs,
  ours,
  differences,
  payload,
}: Result): Promise<void> {
  const date = window.since.toISOString().slice(0, 10)
  const at = new Date(now.epochMilliseconds)
  const currencies = [...new Set([...theirs, ...ours].map(({ currency }) => currency))]
  const req = await createLocalReq({}, payload)
  await withTransaction(req, async (tx) => {
    for (const currency of currencies.length > 0 ? currencies : ['PLN']) {
      const of = (moved: readonly Moved[]) => moved.filter((one) => one.currency === currency)
      const sum = (moved: readonly Moved[]) =>
        of(moved).reduce((total, { amountCents }) => total + amountCents, 0)
      const found = differences.filter((one) => one.currency === currency)
      const { rows } = await tx.execute<{ id: string }>(sql`
        insert into reconciliations (id, date, provider, state, our_cents, their_cents, currency, movements, since, until,
          checked_at, differences)
        values (${randomUUID()}::uuid, ${date}, ${gateway.provider}, ${found.length > 0 ? 'differs' : 'agrees'}, ${sum(ours)},
          ${sum(theirs)}, ${currency}, ${of(theirs).length}, ${window.since.toISOString()}::timestamptz,
          ${window.until.toISOString()}::timestamptz, ${at.toISOString()}::timestamptz, ${JSON.stringify(found)}::jsonb)
        on conflict (provider, date, currency) do update set state = excluded.state, our_cents = excluded.our_cents,
          their_cents = excluded.their_cents, movements = excluded.movements, checked_at = excluded.checked_at,
          differences = excluded.differences, updated_at = now()
        returning id`)
      if (found.length === 0) continue
      await openTask({
        ...{
          kind: 'difference',
          key: `reconciliation/${gateway.provider}/${date}/${currency}`,
          venueId: null,
        },
        ...{ reconciliationId: rows[0]!.id, amountCents: offBy(found), currency, now: at, req },
      })
    }
  })
}

/** By how much the provider's book is above the house's. */
const offBy = (differences: readonly Difference[]): number =>
  differences.reduce(
    (sum, { missing, amountCents }) => sum + (missing === 'ours' ? amountCents : -amountCents),
    0,
  )

const dateOf = (day: Temporal.ZonedDateTime): Date => new Date(day.epochMilliseconds)
