import type { Endpoint } from 'payload'
import { isHost } from '@/access/roles'
import { customerOperations } from '@/openapi/operations/customers'
import { findDuplicates } from '@/operations/customers/findDuplicates'
import { guestForCaller } from '@/operations/customers/guestForCaller'
import { onlyFor } from '../../shared/onlyFor'

/** `GET /:id/duplicates`: records that may be of the same guest, and those already merged into this one. */
export const duplicates: Endpoint = {
  path: '/:id/duplicates',
  method: 'get',
  custom: { openapi: customerOperations.duplicates },
  handler: async (req) => {
    onlyFor(isHost, req, 'customers', 'read')
    const { id } = await guestForCaller(req.routeParams?.id, req)
    return Response.json(await findDuplicates(id, req))
  },
}
