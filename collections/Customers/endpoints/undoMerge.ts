import type { Endpoint } from 'payload'
import { isHost } from '@/access/roles'
import { customerOperations } from '@/openapi/operations/customers'
import { undoMerge as undo } from '@/operations/customers/undoMerge'
import { onlyFor } from '../../shared/onlyFor'

/** `POST /merges/:id/undo`: parts what a merge made one. */
export const undoMerge: Endpoint = {
  path: '/merges/:id/undo',
  method: 'post',
  custom: { openapi: customerOperations.undoMerge },
  handler: async (req) => {
    onlyFor(isHost, req, 'customers', 'update')
    return Response.json(await undo({ id: req.routeParams?.id, req }))
  },
}
