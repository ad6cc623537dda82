import type { Endpoint } from 'payload'
import { isManager } from '@/access/roles'
import { webhookOperations } from '@/openapi/operations/webhooks'
import { replayDelivery } from '@/operations/webhooks/replayDelivery'
import { onlyFor } from '../shared/onlyFor'

/** `POST /:id/replay`: once more, with the same id, so that a receiver that had it knows it again. */
export const deliveryEndpoints: Endpoint[] = [
  {
    path: '/:id/replay',
    method: 'post',
    custom: { openapi: webhookOperations.replay },
    handler: async (req) => {
      onlyFor(isManager, req, 'webhook-deliveries', 'update')
      const id = req.routeParams?.id
      return Response.json(await replayDelivery({ id: typeof id === 'string' ? id : '', req }))
    },
  },
]
