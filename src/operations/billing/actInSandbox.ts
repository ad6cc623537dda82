import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { SANDBOX_ACTIONS } from '@/domain/billing/sandboxActions'
import { readGateway } from '@/integrations/payments'
import { IntegrationError } from '@/integrations/IntegrationError'
import type { SandboxGateway } from '@/integrations/payments/sandbox'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

const acting = z.strictObject({
  clientSecret: z.string().min(1).max(200),
  action: z.enum(SANDBOX_ACTIONS),
  lateSeconds: z.number().int().min(0).max(86_400).optional(),
})

/** Ends a payment of the sandbox as its guest wants. Where money is taken in earnest there is nothing here. */
export async function actInSandbox(body: unknown, req: PayloadRequest): Promise<void> {
  const gateway = readGateway(req.payload)
  if (gateway?.provider !== 'sandbox') throw refusal('NOT_FOUND')
  const doing = parseBody(acting, body)
  try {
    await (gateway as SandboxGateway).act(doing)
  } catch (error) {
    if (error instanceof IntegrationError) throw refusal('NOT_FOUND')
    throw error
  }
}
