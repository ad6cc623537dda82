import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { isHost } from '@/access/roles'
import { customerOperations } from '@/openapi/operations/customers'
import { guestForCaller } from '@/operations/customers/guestForCaller'
import { mergeCustomers } from '@/operations/customers/mergeCustomers'
import { parseBody } from '@/platform/http/parseBody'
import { onlyFor } from '../../shared/onlyFor'

const body = z.strictObject({ other: z.uuid() })

/** `POST /:id/merge {other}`: this record takes over the other one of the same guest. */
export const merge: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  custom: { openapi: customerOperations.merge },
  handler: async (req) => {
    onlyFor(isHost, req, 'customers', 'update')
    await addDataAndFileToRequest(req)
    const { other } = parseBody(body, req.data ?? {})
    const { id } = await guestForCaller(req.routeParams?.id, req)
    return Response.json(await mergeCustomers({ keptId: id, otherId: other, req }))
  },
}
