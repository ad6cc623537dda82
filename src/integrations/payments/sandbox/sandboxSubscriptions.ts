import type { SandboxMemberAction } from '@/domain/billing/sandboxMemberActions'
import type { SeenInvoice, SeenSubscription, SubscriptionOrder } from '../gateway'
import { takeMoney, tell } from './sandboxMoney'
import { newId, type StoredPayment } from './sandboxObjects'
import { openPayment } from './sandboxOrders'
import { inDrawer, type Drawer } from './sandboxStore'

/** What the sandbox keeps of a membership; instants are ISO strings. */
export type StoredSubscription = {
  providerId: string
  membershipId: string
  customerId: string
  state: SeenSubscription['state']
  startedAt: string
  cancelsAt: string | null
  endedAt: string | null
  amountCents: number
  currency: string
  period: 'month' | 'year'
  periodEnd: string
  invoices: (Omit<SeenInvoice, 'periodEnd' | 'state'> & {
    periodEnd: string
    state: 'open' | 'paid' | 'void'
  })[]
}

type Store = Parameters<typeof inDrawer>[0]

/** Opens a membership with its first payment. */
export async function openSubscription(
  drawer: Drawer,
  { membershipId, amountCents, currency, plan }: Omit<SubscriptionOrder, 'key'>,
): Promise<{ subscription: StoredSubscription; payment: StoredPayment }> {
  const startedAt = drawer.now.toISOString()
  const blank: StoredSubscription = {
    providerId: newId('sub'),
    membershipId,
    customerId: newId('cus'),
    state: 'begun',
    startedAt,
    cancelsAt: null,
    endedAt: null,
    amountCents,
    currency,
    period: plan.period,
    periodEnd: after(startedAt, plan.period),
    invoices: [],
  }
  const { subscription, payment } = await ask(drawer, blank)
  await drawer.add('subscription', subscription.providerId, subscription)
  await tell(drawer, 'customer.subscription.created', { id: subscription.providerId })
  return { subscription, payment }
}

/** The subscription as it stands, with what its payments have come to since. */
export async function settledSubscription(drawer: Drawer, providerId: string): Promise<StoredSubscription> {
  const known = await drawer.hold<StoredSubscription>('subscription', providerId)
  const invoices: StoredSubscription['invoices'] = []
  for (const invoice of known.invoices) {
    const isOpen = invoice.state === 'open' && invoice.paymentProviderId
    const payment = isOpen ? await drawer.find<StoredPayment>('payment', invoice.paymentProviderId!) : null
    invoices.push(payment?.state === 'paid' ? { ...invoice, state: 'paid' } : invoice)
  }
  const isPaid = invoices.every(({ state }) => state !== 'open')
  const state = known.state !== 'ended' && isPaid ? 'active' : known.state
  const settled = { ...known, invoices, state }
  if (JSON.stringify(settled) === JSON.stringify(known)) return known
  await drawer.replace(providerId, settled)
  await tell(drawer, 'customer.subscription.updated', { id: providerId })
  return settled
}

export const seenSubscription = ({
  startedAt,
  cancelsAt,
  endedAt,
  invoices,
  providerId,
  membershipId,
  customerId,
  state,
}: StoredSubscription): SeenSubscription => ({
  providerId,
  membershipId,
  customerId,
  state,
  startedAt: new Date(startedAt),
  cancelsAt: cancelsAt === null || endedAt !== null ? null : new Date(cancelsAt),
  endedAt: endedAt === null ? null : new Date(endedAt),
  invoices: invoices.map((invoice) => ({ ...invoice, periodEnd: new Date(invoice.periodEnd) })),
})

/** Does in the portal what time, a bank or the member would do. What cannot be done any more changes nothing. */
export const actOnSubscription = (
  store: Store,
  providerId: string,
  action: SandboxMemberAction,
): Promise<StoredSubscription> =>
  inDrawer(store, async (drawer) => {
    const known = await settledSubscription(drawer, providerId)
    const done =
      known.state === 'ended' || known.state === 'begun' ? known : await ACTS[action](drawer, known)
    if (done !== known) {
      await drawer.replace(providerId, done)
      const type = done.state === 'ended' ? 'customer.subscription.deleted' : 'customer.subscription.updated'
      await tell(drawer, type, { id: providerId })
    }
    return done
  })

type Act = (drawer: Drawer, known: StoredSubscription) => Promise<StoredSubscription>

const ACTS: Record<SandboxMemberAction, Act> = {
  renew: async (drawer, known) => {
    if (known.state !== 'active') return known
    if (known.cancelsAt) return ended(drawer, known)
    const { subscription, payment } = await nextPeriod(drawer, known)
    return paid(drawer, subscription, payment)
  },
  decline: async (drawer, known) => {
    if (known.state !== 'active' || known.cancelsAt) return known
    const { subscription, payment } = await nextPeriod(drawer, known)
    return refused(drawer, subscription, payment, 'pastDue')
  },
  giveUp: async (drawer, known) => {
    const payment = await openPaymentOf(drawer, known)
    return payment && known.state === 'pastDue' ? refused(drawer, known, payment, 'paused') : known
  },
  payNow: async (drawer, known) => {
    const payment = await openPaymentOf(drawer, known)
    return payment ? paid(drawer, known, payment) : known
  },
  cancel: (_, known) => Promise.resolve(known.cancelsAt ? known : { ...known, cancelsAt: known.periodEnd }),
  resume: (_, known) => Promise.resolve(known.cancelsAt ? { ...known, cancelsAt: null } : known),
  endNow: (drawer, known) => Promise.resolve(ended(drawer, known)),
}

export const ended = ({ now }: Drawer, known: StoredSubscription): StoredSubscription => ({
  ...known,
  state: 'ended',
  endedAt: now.toISOString(),
  invoices: known.invoices.map((invoice) =>
    invoice.state === 'open' ? { ...invoice, state: 'void' } : invoice,
  ),
})

const nextPeriod = (drawer: Drawer, known: StoredSubscription) =>
  ask(drawer, { ...known, periodEnd: after(known.periodEnd, known.period) })

/** Asks for the period that has begun. */
async function ask(drawer: Drawer, subscription: StoredSubscription) {
  const { amountCents, currency, invoices, periodEnd } = subscription
  const order = { paymentId: '', amountCents, currency, description: subscription.membershipId }
  const payment = await openPayment(drawer, order)
  const invoice = {
    providerId: newId('in'),
    paymentProviderId: payment.providerId,
    state: 'open' as const,
    amountCents,
    currency,
    isFirst: invoices.length === 0,
    attempts: 0,
    periodEnd,
  }
  return { payment, subscription: { ...subscription, invoices: [...invoices, invoice] } }
}

async function paid(
  drawer: Drawer,
  known: StoredSubscription,
  payment: StoredPayment,
): Promise<StoredSubscription> {
  await takeMoney(drawer, payment)
  const settle = (invoice: StoredSubscription['invoices'][number]) =>
    invoice.paymentProviderId === payment.providerId ? { ...invoice, state: 'paid' as const } : invoice
  return { ...known, state: 'active', invoices: known.invoices.map(settle) }
}

async function refused(
  drawer: Drawer,
  known: StoredSubscription,
  payment: StoredPayment,
  state: 'pastDue' | 'paused',
): Promise<StoredSubscription> {
  await drawer.replace(payment.providerId, { ...payment, decline: 'insufficient_funds' })
  const count = (invoice: StoredSubscription['invoices'][number]) =>
    invoice.paymentProviderId === payment.providerId
      ? { ...invoice, attempts: invoice.attempts + 1 }
      : invoice
  return { ...known, state, invoices: known.invoices.map(count) }
}

async function openPaymentOf(
  drawer: Drawer,
  { invoices }: StoredSubscription,
): Promise<StoredPayment | null> {
  const open = invoices.findLast(({ state }) => state === 'open')
  return open?.paymentProviderId ? drawer.hold<StoredPayment>('payment', open.paymentProviderId) : null
}

/** A month or a year later by the calendar, at the last day of a month that is shorter. */
function after(iso: string, period: 'month' | 'year'): string {
  const from = new Date(iso)
  const months = from.getUTCMonth() + (period === 'year' ? 12 : 1)
  const last = new Date(Date.UTC(from.getUTCFullYear(), months + 1, 0)).getUTCDate()
  const day = Math.min(from.getUTCDate(), last)
  const time = from.getTime() - Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate())
  return new Date(Date.UTC(from.getUTCFullYear(), months, day) + time).toISOString()
}
