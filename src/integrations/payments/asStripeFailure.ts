import Stripe from 'stripe'
import { IntegrationError } from '../IntegrationError'

/** Runs calls to Stripe; what goes wrong there becomes an `IntegrationError`, what goes wrong here stays what it is. */
export async function asStripeFailure<Answer>(calls: () => Promise<Answer>): Promise<Answer> {
  try {
    return await calls()
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    throw new IntegrationError({
      provider: 'stripe',
      retryable: isPassing(error),
      retryAfterSeconds: secondsIn(error.headers?.['retry-after']),
      // Stripe's messages may name what was sent; its codes never do.
      reason: [error.type, error.code].filter(Boolean).join(' '),
      cause: error,
    })
  }
}

/**
 * The line broke, Stripe is in trouble or asks for patience: the same call with the same key may go through. A key that is
 * wrong (401, 403) is mended by the owner, and the money waits for that. All else stays as it is.
 */
function isPassing(error: InstanceType<typeof Stripe.errors.StripeError>): boolean {
  if (error instanceof Stripe.errors.StripeConnectionError) return true
  const { statusCode } = error
  return statusCode !== undefined && (PASSING.has(statusCode) || statusCode >= 500)
}

const PASSING = new Set([401, 403, 409, 424, 429])

const secondsIn = (header: string | undefined): number | undefined =>
  header && /^\d+$/.test(header) ? Number(header) : undefined
