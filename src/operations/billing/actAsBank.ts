import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { ownVenues } from '@/access/inOwnVenues'
import { SANDBOX_BANK_ACTIONS } from '@/domain/billing/sandboxActions'
import { readGateway } from '@/integrations/payments'
import { IntegrationError } from '@/integrations/IntegrationError'
import type { SandboxGateway } from '@/integrations/payments/sandbox'
import { connectionOf } from '@/platform/database/transactions'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'
import { readPayment } from './paymentRow'

const acting = z.strictObject({ action: z.enum(SANDBOX_BANK_ACTIONS) })

/** Tries out what happens when a guest's bank wants money back. Where money is taken in earnest there is nothing here. */
export async function actAsBank(id: string, body: unknown, req: PayloadRequest): Promise<void> {
  const gateway = readGateway(req.payload)
  const { action } = parseBody(acting, body)
  const payment = isUuid(id) ? await readPayment(id, await connectionOf({ payload: req.payload })) : null
  const venues = ownVenues(req.user)
  const isTheirs = payment && (!venues || venues.includes(payment.venueId))
  if (gateway?.provider !== 'sandbox' || !isTheirs || !payment.providerId) throw refusal('NOT_FOUND')
  try {
    await (gateway as SandboxGateway).actOfBank(payment.providerId, action)
  } catch (error) {
    if (error instanceof IntegrationError) throw refusal('NOT_FOUND')
    throw error
  }
}
