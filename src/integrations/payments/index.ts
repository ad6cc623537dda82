import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import type { Provider } from '@/domain/billing/paymentLists'
import { env } from '@/env'
import type { PaymentGateway } from './gateway'
import { sandboxGateway } from './sandbox'
import { stripeClient, stripeGateway } from './stripe'

/**
 * Whoever takes the money here: Stripe when it has its keys, else the sandbox on a laptop. Null on a real installation without
 * keys: nothing is paid online there.
 */
export function readGateway(payload: Pick<Payload, 'db'>): PaymentGateway | null {
  const { replaced } = chosen()
  if (replaced !== undefined) return replaced
  if (env.STRIPE_SECRET_KEY) return stripe()
  return isPlayedHere() ? sandbox(payload) : null
}

/** The one that a payment was opened with, if it can still be reached. */
export function gatewayOf(provider: Provider, payload: Pick<Payload, 'db'>): PaymentGateway | null {
  const { replaced } = chosen()
  if (replaced !== undefined) return replaced?.provider === provider ? replaced : null
  if (provider === 'stripe') return env.STRIPE_SECRET_KEY ? stripe() : null
  return isPlayedHere() ? sandbox(payload) : null
}

/** For tests: another one, null for none, `undefined` for the one that the environment names. */
export function replaceGateway(other: PaymentGateway | null | undefined): void {
  chosen().replaced = other
}

const isPlayedHere = () => env.ELIKSIR_DEMO || env.NODE_ENV !== 'production'

function stripe(): PaymentGateway {
  const own = chosen()
  own.stripe ??= stripeGateway({
    stripe: stripeClient(env.STRIPE_SECRET_KEY!),
    publishableKey: env.STRIPE_PUBLISHABLE_KEY!,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET!,
  })
  return own.stripe
}

function sandbox(payload: Pick<Payload, 'db'>): PaymentGateway {
  const { sandboxes } = chosen()
  const known = sandboxes.get(payload.db)
  if (known) return known
  const secret = createHmac('sha256', env.PAYLOAD_SECRET).update('payments sandbox').digest('hex')
  const made = sandboxGateway({ payload, secret })
  sandboxes.set(payload.db, made)
  return made
}

type Chosen = {
  replaced?: PaymentGateway | null
  stripe?: PaymentGateway
  sandboxes: WeakMap<object, PaymentGateway>
}

/** One for the whole process: the front door and the pages are bundled apart. */
function chosen(): Chosen {
  const place = globalThis as { [SLOT]?: Chosen }
  place[SLOT] ??= { sandboxes: new WeakMap() }
  return place[SLOT]
}

const SLOT = Symbol.for('eliksir.payments')
