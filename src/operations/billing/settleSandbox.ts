import type { Payload } from 'payload'
import { readGateway } from '@/integrations/payments'
import type { SandboxGateway } from '@/integrations/payments/sandbox'

/** Where payments are only tried out: late money arrives, and what the house did not take is told again. */
export async function settleSandbox(payload: Payload): Promise<void> {
  const gateway = readGateway(payload)
  if (gateway?.provider === 'sandbox') await (gateway as SandboxGateway).settle()
}
