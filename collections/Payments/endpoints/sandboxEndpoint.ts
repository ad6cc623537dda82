import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { sandboxOperation } from '@/openapi/operations/sandbox'
import { actInSandbox } from '@/operations/billing/actInSandbox'

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
