import { feeOf, newId, type StoredEvent, type StoredMovement, type StoredPayment } from './sandboxObjects'
import type { Drawer } from './sandboxStore'

/** Writes down that something has happened; it is delivered once this has been committed. */
export async function tell(drawer: Drawer, type: string, object: StoredEvent['object']): Promise<void> {
  const id = newId('evt')
  const event: StoredEvent = { id, type, created: Math.floor(drawer.now.getTime() / 1000), object }
  await drawer.add('event', id, event)
}

/** The money of a payment has come. */
export async function takeMoney(drawer: Drawer, payment: StoredPayment): Promise<StoredPayment> {
  const { amountCents, currency, providerId } = payment
  const feeCents = feeOf(amountCents)
  const paid: StoredPayment = {
    ...payment,
    state: 'paid',
    receivedCents: amountCents,
    feeCents,
    decline: null,
    arrivesAt: null,
  }
  await drawer.replace(providerId, paid)
  await move(drawer, { kind: 'charge', amountCents, feeCents, currency, paymentProviderId: providerId })
  await tell(drawer, 'payment_intent.succeeded', { id: providerId })
  return paid
}

/** Writes what has moved on the account. */
export async function move(drawer: Drawer, moved: Omit<StoredMovement, 'providerId' | 'at'>): Promise<void> {
  const providerId = newId('txn')
  const movement: StoredMovement = { ...moved, providerId, at: drawer.now.toISOString() }
  await drawer.add('movement', providerId, movement)
}

/** What was on its way and should have arrived by now has arrived. */
export async function settled(drawer: Drawer, payment: StoredPayment): Promise<StoredPayment> {
  const { state, arrivesAt } = payment
  if (state !== 'processing' || !arrivesAt || new Date(arrivesAt) > drawer.now) return payment
  return takeMoney(drawer, payment)
}
