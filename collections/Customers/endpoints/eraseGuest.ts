import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { isManager } from '@/access/roles'
import { customerOperations } from '@/openapi/operations/customers'
import { eraseGuest as erase } from '@/operations/customers/eraseGuest'
import { parseBody } from '@/platform/http/parseBody'
import { onlyFor } from '../../shared/onlyFor'

const body = z.strictObject({ cancelFuture: z.boolean().default(false) })

/** `POST /:id/erase {cancelFuture?}`: takes everything that names a guest out of what is kept. */
export const eraseGuest: Endpoint = {
  path: '/:id/erase',
  method: 'post',
  custom: { openapi: customerOperations.eraseGuest },
  handler: async (req) => {
    onlyFor(isManager, req, 'customers', 'update')
    await addDataAndFileToRequest(req)
    const { cancelFuture } = parseBody(body, req.data ?? {})
    if (cancelFuture) onlyFor(isManager, req, 'reservations', 'update')
    return Response.json(await erase({ id: req.routeParams?.id, cancelFuture, req }))
  },
}
