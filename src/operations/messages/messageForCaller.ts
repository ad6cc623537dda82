import type { PayloadRequest } from 'payload'
import { inScope } from '@/access/inScope'
import { isManager } from '@/access/roles'
import { refusal } from '@/platform/http/refusal'
import { isUuid } from '@/platform/requestGuard/query/value'

/** The id of a message that the user of the request may decide about: owner and managers, in their venues. */
export async function messageForCaller(id: unknown, req: PayloadRequest): Promise<string> {
  if (!req.user) throw refusal('UNAUTHENTICATED')
  if (!isManager(inScope(req, 'messages', 'update').user)) throw refusal('FORBIDDEN')
  const found =
    typeof id === 'string' && isUuid(id)
      ? await req.payload.findByID({
          collection: 'messages',
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          req,
        })
      : null
  if (!found) throw refusal('NOT_FOUND')
  return found.id
}
