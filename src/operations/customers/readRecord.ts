import type { PayloadRequest } from 'payload'
import type { Customer } from '@/payload-types'
import { refusal } from '@/platform/http/refusal'

/** A guest's record as it stands now, in the transaction of the request and as the house: with everything in it. */
export async function readRecord(id: string, req: PayloadRequest): Promise<Customer> {
  const record = await req.payload.findByID({
    collection: 'customers',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!record) throw refusal('NOT_FOUND')
  return record
}
