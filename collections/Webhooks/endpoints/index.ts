import type { Endpoint, PayloadRequest } from 'payload'
import { isOwner } from '@/access/roles'
import { webhookOperations } from '@/openapi/operations/webhooks'
import { renewSecret } from '@/operations/webhooks/renewSecret'
import { sendTest } from '@/operations/webhooks/sendTest'
import { onlyFor } from '../../shared/onlyFor'

/** `POST /:id/renew-secret` answers with the new secret, once; `POST /:id/test` sends something to try the address out. */
export const webhookEndpoints: Endpoint[] = [
  {
    path: '/:id/renew-secret',
    method: 'post',
    custom: { openapi: webhookOperations.renewSecret },
    handler: async (req) => {
      onlyFor(isOwner, req, 'webhooks', 'update')
      const headers = { 'cache-control': 'private, no-store' }
      return Response.json(await renewSecret({ id: idOf(req), req }), { headers })
    },
  },
  {
    path: '/:id/test',
    method: 'post',
    custom: { openapi: webhookOperations.test },
    handler: async (req) => {
      onlyFor(isOwner, req, 'webhooks', 'update')
      return Response.json(await sendTest({ id: idOf(req), req }))
    },
  },
]

const idOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.id === 'string' ? routeParams.id : ''
