import type { SandboxBankAction } from '@/domain/billing/sandboxActions'
import type { SeenDispute, SeenPayout } from '../gateway'
import { move, tell } from './sandboxMoney'
import { newId, type StoredPayment } from './sandboxObjects'
import { inDrawer, type Drawer } from './sandboxStore'

type StoredDispute = Omit<SeenDispute, 'openedAt' | 'answerBy'> & {
  paymentProviderId: string
  openedAt: string
  answerBy: string
}
type StoredPayout = Omit<SeenPayout, 'arrivesAt'> & { arrivesAt: string }
type Store = Parameters<typeof inDrawer>[0]

/** Days in which the house may answer a guest's bank. */
const ANSWER_DAYS = 7
const DAY_MS = 86_400_000

/** What banks do: the guest's, which wants money back of a payment, and the house's own, which is paid out to. */
export const sandboxBank = (store: Store) => ({
  listDisputes: (paymentProviderId: string): Promise<SeenDispute[]> =>
    inDrawer(store, async (drawer) => (await disputesOf(drawer, paymentProviderId)).map(seenDispute)),

  readPayout: (providerId: string): Promise<SeenPayout> =>
    inDrawer(store, async (drawer) => {
      const { arrivesAt, ...seen } = await drawer.hold<StoredPayout>('payout', providerId)
      return { ...seen, arrivesAt: new Date(arrivesAt) }
    }),
})

/** The guest's bank asks for the money of a payment, or has decided. What it cannot do any more changes nothing. */
export const actOfBank = (store: Store, providerId: string, action: SandboxBankAction): Promise<void> =>
  inDrawer(store, async (drawer) => {
    const payment = await drawer.hold<StoredPayment>('payment', providerId)
    if (action === 'dispute') return openDispute(drawer, payment)
    const open = (await disputesOf(drawer, providerId)).find(({ state }) => state === 'open')
    if (open) await endDispute(drawer, open, action === 'disputeWon' ? 'won' : 'lost')
  })

async function openDispute(drawer: Drawer, payment: StoredPayment): Promise<void> {
  const { providerId: paymentProviderId, currency, receivedCents, refundedCents } = payment
  const amountCents = receivedCents - refundedCents
  if (payment.state !== 'paid' || payment.isDisputed || amountCents <= 0) return
  const providerId = newId('dp')
  const openedAt = drawer.now.toISOString()
  const answerBy = new Date(drawer.now.getTime() + ANSWER_DAYS * DAY_MS).toISOString()
  const dispute: StoredDispute = {
    ...{ providerId, paymentProviderId, state: 'open', amountCents, currency },
    ...{ reason: 'fraudulent', openedAt, answerBy },
  }
  await drawer.add('dispute', providerId, dispute)
  await drawer.replace(paymentProviderId, { ...payment, isDisputed: true })
  await move(drawer, { kind: 'dispute', amountCents: -amountCents, feeCents: 0, currency, paymentProviderId })
  await tell(drawer, 'charge.dispute.created', { id: providerId, payment_intent: paymentProviderId })
}

async function endDispute(drawer: Drawer, dispute: StoredDispute, state: 'won' | 'lost'): Promise<void> {
  const { providerId, paymentProviderId, amountCents, currency } = dispute
  await drawer.replace(providerId, { ...dispute, state })
  if (state === 'won')
    await move(drawer, { kind: 'dispute', amountCents, feeCents: 0, currency, paymentProviderId })
  await tell(drawer, 'charge.dispute.closed', { id: providerId, payment_intent: paymentProviderId })
}

async function disputesOf(drawer: Drawer, paymentProviderId: string): Promise<StoredDispute[]> {
  const { rows } = await drawer.query<{ body: StoredDispute }>(
    `select body from sandbox_objects where kind = 'dispute' and body ->> 'paymentProviderId' = $1 order by seq`,
    [paymentProviderId],
  )
  return rows.map(({ body }) => body)
}

const seenDispute = ({
  paymentProviderId: _,
  openedAt,
  answerBy,
  ...dispute
}: StoredDispute): SeenDispute => ({
  ...dispute,
  openedAt: new Date(openedAt),
  answerBy: new Date(answerBy),
})

/**
 * Sends to the house's bank what has come in until the last midnight (UTC), once for each day and currency, as a provider
 * does. Several may do so at once: the number of the payout is that of its day.
 */
export const payOutDue = (store: Store): Promise<void> =>
  inDrawer(store, async (drawer) => {
    const today = drawer.now.toISOString().slice(0, 10)
    const { rows } = await drawer.query<{ currency: string; cents: number }>(
      `select body ->> 'currency' as currency,
          sum((body ->> 'amountCents')::bigint - (body ->> 'feeCents')::bigint)::float8 as cents
        from sandbox_objects where kind = 'movement' and created_at < $1 group by 1`,
      [`${today}T00:00:00Z`],
    )
    for (const { currency, cents } of rows) if (cents > 0) await payOut(drawer, { today, currency, cents })
  })

type Due = { today: string; currency: string; cents: number }

async function payOut(drawer: Drawer, { today, currency, cents }: Due): Promise<void> {
  const providerId = `po_sandbox_${today}_${currency}`
  const arrivesAt = drawer.now.toISOString()
  const payout: StoredPayout = { providerId, state: 'paidOut', amountCents: cents, currency, arrivesAt }
  const { rowCount } = await drawer.query(
    `insert into sandbox_objects (id, kind, body, created_at) values ($1, 'payout', $2, $3) on conflict (id) do nothing`,
    [providerId, JSON.stringify(payout), drawer.now],
  )
  if (!rowCount) return
  await move(drawer, { kind: 'payout', amountCents: -cents, feeCents: 0, currency, paymentProviderId: null })
  await tell(drawer, 'payout.paid', { id: providerId })
}
