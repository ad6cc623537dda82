import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { isManager } from '@/access/roles'
import { sandboxBankOperation, sandboxOperation } from '@/openapi/operations/sandbox'
import { actAsBank } from '@/operations/billing/actAsBank'
import { actInSandbox } from '@/operations/billing/actInSandbox'
import { onlyFor } from '../../shared/onlyFor'

/** `POST /sandbox/act`: a payment that is only tried out, ended as its guest wants. */
export const sandboxEndpoint: Endpoint = {
  path: '/sandbox/act',
  method: 'post',
  custom: { openapi: sandboxOperation },
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    await actInSandbox(req.data ?? {}, req)
    return Response.json({ done: true })
  },
}

/** `POST /:id/sandbox-bank`: what the bank of whoever paid might do, tried out by a manager. */
export const bankEndpoint: Endpoint = {
  path: '/:id/sandbox-bank',
  method: 'post',
  custom: { openapi: sandboxBankOperation },
  handler: async (req) => {
    onlyFor(isManager, req, 'payments', 'update')
    await addDataAndFileToRequest(req)
    await actAsBank(typeof req.routeParams?.id === 'string' ? req.routeParams.id : '', req.data ?? {}, req)
    return Response.json({ done: true })
  },
}
