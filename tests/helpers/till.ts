import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { replaceGateway } from '@/integrations/payments'
import { stripeClient, stripeGateway } from '@/integrations/payments/stripe'
import { startStripeDouble, type StripeDouble } from '@/integrations/payments/testing/stripeDouble'
import { keepPayments } from '@/operations/billing/keepPayments'
import { ask, type Answer } from './asking'

const webhookSecret = 'whsec_double'

/** A Stripe on this machine beside the house: what guests do in its form, and what it tells of it. */
export type Till = Awaited<ReturnType<typeof openTill>>

export async function openTill(payload: Payload) {
  const double: StripeDouble = await startStripeDouble({ now: () => Date.now() })
  const { host, port } = double
  const stripe = stripeClient('sk_test_double', { host, port, protocol: 'http', timeout: 2_000 })
  replaceGateway(stripeGateway({ stripe, publishableKey: 'pk_test_double', webhookSecret }))

  const rows = async <Row>(query: SQL): Promise<Row[]> =>
    (await (payload.db as unknown as PostgresAdapter).drizzle.execute(query)).rows as Row[]
  /** Delivers an event as it came; `secret` for one that is forged. */
  const deliver = (
    place: number,
    { secret = webhookSecret, body }: { secret?: string; body?: string } = {},
  ) => {
    const { payload: text, signature } = double.sign(stripe, place, secret, Date.now())
    return post(body ?? text, signature)
  }
  let told = 0
  return {
    double,
    deliver,
    rows,
    /** Delivers everything that was not delivered yet, in order. */
    deliverNew: async () => {
      for (; told < double.events.length; told += 1) {
        const { status } = await deliver(told)
        if (status !== 200) throw new Error(`The house answered ${status}`)
      }
    },
    /** The cashier's round. */
    round: () => keepPayments(payload, Temporal.Instant.fromEpochMilliseconds(Date.now())),
    payments: (reservationId: string) =>
      rows<Record<string, unknown>>(sql`
        select reference, state, purpose, provider_id as "providerId", amount_cents::int as amount,
          received_cents::int as received, refunded_cents::int as refunded, retained_cents::int as retained,
          applied_cents::int as applied from payments where reservation_id = ${reservationId} order by created_at, id`),
    /** What stands on each account, by the lines of a booking; accounts at zero are left out. */
    balances: async (reservationId: string) => {
      const found = await rows<{ account: string; cents: number }>(sql`
        select account, sum(amount_cents)::int as cents from ledger_lines where reservation_id = ${reservationId}
        group by account having sum(amount_cents) <> 0`)
      return Object.fromEntries(found.map(({ account, cents }) => [account, cents]))
    },
    tasks: (reservationId: string) =>
      rows<{
        id: string
        kind: string
        state: string
        outcome: string | null
        amount: number
        detail: string | null
      }>(sql`
        select id, kind, state, outcome, amount_cents::int as amount, detail from payment_tasks
        where reservation_id = ${reservationId} order by created_at, id`),
    close: async () => {
      replaceGateway(undefined)
      await double.close()
    },
  }
}

const post = (body: string, signature: string): Promise<Answer> =>
  ask('POST /api/payments/stripe/webhook', { body, headers: { 'stripe-signature': signature } })
