import type { PayloadRequest } from 'payload'
import type { Customer } from '@/payload-types'

/**
 * Writes what follows from a merge into a record, as the house: it moves what others were allowed to write, a block or an
 * allergy with its consent among it.
 */
export async function saveRecord(id: string, data: Partial<Customer>, req: PayloadRequest): Promise<void> {
  const { allergyConsentIsKept } = req.context
  req.context.allergyConsentIsKept = true
  await req.payload.update({ collection: 'customers', id, data: data, depth: 0, req })
  req.context.allergyConsentIsKept = allergyConsentIsKept
}
