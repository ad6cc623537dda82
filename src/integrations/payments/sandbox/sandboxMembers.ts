import type { Begun, PaymentGateway } from '../gateway'
import {
  ended,
  openSubscription,
  seenSubscription,
  settledSubscription,
  type StoredSubscription,
} from './sandboxSubscriptions'
import { tell } from './sandboxMoney'
import type { StoredPayment } from './sandboxObjects'
import { inDrawer, once } from './sandboxStore'

type Store = Parameters<typeof inDrawer>[0]
type Members = Pick<
  PaymentGateway,
  'beginSubscription' | 'readSubscription' | 'endSubscription' | 'portalLink'
>
type Options = {
  store: Store
  begun: (payment: Pick<StoredPayment, 'providerId' | 'state'>) => Begun
  tellHouse: <T>(done: T) => T
}

/** Memberships of the sandbox. Its portal is a page of the house, behind the one it came from. */
export const sandboxMembers = ({ store, begun, tellHouse }: Options): Members => ({
  beginSubscription: async ({ key, ...order }) => {
    const { subscription, payment } = await once(store, { key, asked: order }, (drawer) =>
      openSubscription(drawer, order),
    )
    const { providerId, customerId } = subscription
    return tellHouse({ providerId, customerId, payment: begun(payment) })
  },

  readSubscription: async (providerId) =>
    seenSubscription(await inDrawer(store, (drawer) => settledSubscription(drawer, providerId))),

  endSubscription: async (providerId, key, when) => {
    const asked = { end: providerId, when }
    const kept = await once(store, { key, asked }, async (drawer): Promise<StoredSubscription> => {
      const known = await settledSubscription(drawer, providerId)
      if (known.state === 'ended') return known
      const done = when === 'now' ? ended(drawer, known) : { ...known, cancelsAt: known.periodEnd }
      await drawer.replace(providerId, done)
      const type = when === 'now' ? 'customer.subscription.deleted' : 'customer.subscription.updated'
      await tell(drawer, type, { id: providerId })
      return done
    })
    return tellHouse(seenSubscription(kept))
  },

  portalLink: ({ returnUrl }) => Promise.resolve(`${returnUrl}/portal`),
})

/** What was paid in the form may have been the first payment of a membership, or one that was behind. */
export async function settleMembershipOf(store: Store, paymentProviderId: string): Promise<void> {
  const { rows } = await store.pool.query<{ id: string }>(
    `select id from sandbox_objects where kind = 'subscription' and body -> 'invoices' @> $1::jsonb`,
    [JSON.stringify([{ paymentProviderId }])],
  )
  for (const { id } of rows) await inDrawer(store, (drawer) => settledSubscription(drawer, id))
}
