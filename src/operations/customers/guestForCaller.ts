import type { PayloadRequest } from 'payload'
import { isUuid } from '@/platform/requestGuard/query/value'
import type { Customer } from '@/payload-types'
import { refusal } from '@/platform/http/refusal'

/** A guest as the user of the request may see him, without his allergies; 404 for anybody else's and for none. */
export async function guestForCaller(id: unknown, req: PayloadRequest): Promise<Customer> {
  const guest =
    typeof id === 'string' && isUuid(id)
      ? await req.payload.findByID({
          collection: 'customers',
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          select: { allergies: false },
          req,
        })
      : null
  if (!guest) throw refusal('NOT_FOUND')
  return guest
}
