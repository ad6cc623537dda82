import type { Endpoint } from 'payload'
import { isManager } from '@/access/roles'
import { customerOperations } from '@/openapi/operations/customers'
import { exportGuest as takeOut } from '@/operations/customers/exportGuest'
import { onlyFor } from '../../shared/onlyFor'

/** `GET /:id/export`: everything that is kept about a guest, as a file. */
export const exportGuest: Endpoint = {
  path: '/:id/export',
  method: 'get',
  custom: { openapi: customerOperations.exportGuest },
  handler: async (req) => {
    onlyFor(isManager, req, 'customers', 'read')
    const id = req.routeParams?.id
    const everything = await takeOut({ id, req })
    return new Response(JSON.stringify(everything, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="guest-${String(id)}.json"`,
        'cache-control': 'no-store',
      },
    })
  },
}
