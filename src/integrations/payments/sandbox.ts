import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type { SandboxAction, SandboxBankAction } from '@/domain/billing/sandboxActions'
import type { SandboxMemberAction } from '@/domain/billing/sandboxMemberActions'
import { env } from '@/env'
import { log } from '@/platform/log/log'
import type { Begun, CardCharge, GuaranteeOrder, PaymentGateway, PaymentOrder } from './gateway'
import { actOfBank, payOutDue, sandboxBank } from './sandbox/sandboxBank'
import { deliverEvents, postTo, type Post } from './sandbox/sandboxEvents'
import { actInForm } from './sandbox/sandboxGuest'
import { settled, tell } from './sandbox/sandboxMoney'
import {
  mayBePaid,
  seenGuarantee,
  seenPayment,
  type StoredGuarantee,
  type StoredMovement,
  type StoredPayment,
  type StoredRefund,
} from './sandbox/sandboxObjects'
import { chargeCard, giveBack, guaranteeOf, openPayment } from './sandbox/sandboxOrders'
import { settleMembershipOf, sandboxMembers } from './sandbox/sandboxMembers'
import { actOnSubscription } from './sandbox/sandboxSubscriptions'
import { checkSignature } from './sandbox/sandboxSignature'
import { inDrawer, mistake, once } from './sandbox/sandboxStore'
import { eventOf } from './stripeEvents'

type Options = {
  payload: Pick<Payload, 'db'>
  /** Signs events, and makes the keys of the forms. */
  secret: string
  now?: () => number
  /** Takes an event to the house; true: it was taken. */
  post?: Post
}

export type SandboxGateway = PaymentGateway & {
  provider: 'sandbox'
  /** Does in the form what the guest wants. A wrong secret throws a mistake. */
  act: (doing: Acting) => Promise<void>
  /** The same in the portal of a membership. Who may is for the caller to know. */
  actForMember: (providerId: string, action: SandboxMemberAction) => Promise<void>
  /** Does with a paid payment what the guest's bank does. Who may is for the caller to know. */
  actOfBank: (providerId: string, action: SandboxBankAction) => Promise<void>
  /** Lets arrive what is due, and delivers what was not taken. */
  settle: () => Promise<void>
}

type Acting = {
  /** As `beginPayment` gave it; it names what is paid. */
  clientSecret: string
  action: SandboxAction
  /** When `late` money arrives. */
  lateSeconds?: number
}

/**
 * A provider on this machine, for trying everything out without a network: no money moves. It keeps its own books in the
 * database, apart from the house's, and tells of what happened by signed events as Stripe does. Never in production.
 */
export function sandboxGateway({
  payload,
  secret,
  now = Date.now,
  post = toTheHouse,
}: Options): SandboxGateway {
  const { pool } = payload.db as unknown as { pool: Pool }
  const store = { pool, now }
  const secretOf = (providerId: string) =>
    `${providerId}_secret_${createHmac('sha256', secret).update(`form ${providerId}`).digest('hex').slice(0, 32)}`
  const deliver = () => deliverEvents({ pool, secret, now, post })
  /** The house is told in the background: it may be at work on the same payment. */
  const tellHouse = <T>(done: T): T => {
    deliver().catch((error: unknown) => log.warn({ err: error }, 'the sandbox could not tell the house'))
    return done
  }
  const readPayment = (providerId: string) =>
    inDrawer(store, async (drawer) =>
      seenPayment(await settled(drawer, await drawer.hold<StoredPayment>('payment', providerId))),
    )
  const begun = ({ providerId, state }: Pick<StoredPayment, 'providerId' | 'state'>): Begun => ({
    providerId,
    clientSecret: secretOf(providerId),
    state,
  })
  const readGuarantee = (providerId: string) =>
    inDrawer(store, async (drawer) =>
      seenGuarantee(await drawer.hold<StoredGuarantee>('guarantee', providerId)),
    )

  return {
    provider: 'sandbox',
    publishableKey: 'sandbox',
    ...sandboxBank(store),
    readPayment,
    readGuarantee,
    ...sandboxMembers({ store, begun, tellHouse }),

    beginPayment: async ({ key, ...order }: PaymentOrder) => {
      const opened = await once(store, { key, asked: order }, (drawer) => openPayment(drawer, order))
      return tellHouse(begun(opened))
    },

    beginGuarantee: async ({ key, ...order }: GuaranteeOrder) => {
      const opened = await once(store, { key, asked: order }, async (drawer) => {
        const guarantee = guaranteeOf(order)
        await drawer.add('guarantee', guarantee.providerId, guarantee)
        return guarantee
      })
      return begun(opened)
    },

    resumePayment: async (providerId) => begun(await readPayment(providerId)),
    resumeGuarantee: async (providerId) => begun(await readGuarantee(providerId)),

    cancelPayment: async (providerId, key) => {
      await once(store, { key, asked: { cancel: providerId } }, async (drawer) => {
        const payment = await settled(drawer, await drawer.hold<StoredPayment>('payment', providerId))
        if (!mayBePaid(payment)) return null
        await drawer.replace(providerId, { ...payment, state: 'cancelled' })
        await tell(drawer, 'payment_intent.canceled', { id: providerId })
        return null
      })
      return tellHouse(await readPayment(providerId))
    },

    cancelGuarantee: async (providerId, key) => {
      await once(store, { key, asked: { cancel: providerId } }, async (drawer) => {
        const guarantee = await drawer.hold<StoredGuarantee>('guarantee', providerId)
        if (mayBePaid(guarantee)) await drawer.replace(providerId, { ...guarantee, state: 'cancelled' })
        return null
      })
      return readGuarantee(providerId)
    },

    chargeSavedCard: async ({ key, ...order }: CardCharge) => {
      const seen = await once(store, { key, asked: order }, (drawer) => chargeCard(drawer, order))
      return tellHouse(seen)
    },

    refund: async ({ key, ...order }) =>
      tellHouse(await once(store, { key, asked: order }, (drawer) => giveBack(drawer, order))),

    readRefund: (providerId) => inDrawer(store, (drawer) => drawer.hold<StoredRefund>('refund', providerId)),

    listRefunds: async (paymentProviderId) => {
      const { rows } = await pool.query<{ body: StoredRefund }>(
        `select body from sandbox_objects where kind = 'refund' and body ->> 'paymentProviderId' = $1 order by seq`,
        [paymentProviderId],
      )
      return rows.map(({ body }) => body)
    },

    // No bank stands behind the sandbox: nobody disputes, and nothing is paid out.

    readEvent: (body, signature, at) => {
      const text = Buffer.from(body)
      checkSignature(text, signature, secret, at)
      return eventOf(JSON.parse(text.toString('utf8')) as Parameters<typeof eventOf>[0])
    },

    listMovements: async function* (since, until) {
      const { rows } = await pool.query<{ body: StoredMovement }>(
        `select body from sandbox_objects where kind = 'movement' and created_at >= $1 and created_at < $2 order by seq`,
        [since, until],
      )
      for (const { body } of rows) yield { ...body, at: new Date(body.at) }
    },

    act: async ({ clientSecret, action, lateSeconds }) => {
      const [providerId = ''] = clientSecret.split('_secret_')
      const [own, given] = [Buffer.from(secretOf(providerId)), Buffer.from(clientSecret)]
      if (own.length !== given.length || !timingSafeEqual(own, given)) throw mistake('resource_missing')
      await actInForm(store, { providerId, action, lateSeconds })
      await settleMembershipOf(store, providerId)
      await deliver()
    },

    actForMember: async (providerId, action) => {
      await actOnSubscription(store, providerId, action)
      await deliver()
    },

    actOfBank: async (providerId, action) => {
      await actOfBank(store, providerId, action)
      await deliver()
    },

    settle: async () => {
      const { rows } = await pool.query<{ id: string }>(
        `select id from sandbox_objects where kind = 'payment' and body ->> 'state' = 'processing'`,
      )
      for (const { id } of rows) await readPayment(id)
      await payOutDue(store)
      await deliver()
    },
  }
}

const toTheHouse: Post = async (body, signature) => {
  if (env.NODE_ENV === 'test') return true
  const host = /^(?:0\.0\.0\.0|::)$/.test(env.HOST) ? '127.0.0.1' : env.HOST
  return postTo(`http://${host}:${env.PORT}/api/payments/sandbox/webhook`)(body, signature)
}
