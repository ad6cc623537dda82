import type { Endpoint } from 'payload'
import { isManager } from '@/access/roles'
import { paymentOperations } from '@/openapi/operations/payments'
import { replayEvent } from '@/operations/billing/replayEvent'
import { onlyFor } from '../../shared/onlyFor'

/** `POST /:id/replay`: what it is about is read again from the provider. */
export const eventEndpoints: Endpoint[] = [
  {
    path: '/:id/replay',
    method: 'post',
    custom: { openapi: paymentOperations.replay },
    handler: async (req) => {
      onlyFor(isManager, req, 'payment-events', 'update')
      const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
      return Response.json(await replayEvent({ id, req }))
    },
  },
]
