import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { isManager } from '@/access/roles'
import { confirmationOperations } from '@/openapi/operations/confirmations'
import { confirmationFile, mailConfirmation } from '@/operations/billing/confirmPayment'
import { paymentOfStaff } from '@/operations/billing/paymentOfStaff'
import { setBuyer } from '@/operations/billing/setBuyer'
import { onlyFor } from '../../shared/onlyFor'
import { pdfResponse } from '../../shared/pdfResponse'

/** The paper for one payment, for owner and managers: to keep, for whom, and by mail. */
export const confirmationEndpoints: Endpoint[] = [
  {
    path: '/:id/confirmation.pdf',
    method: 'get',
    custom: { openapi: confirmationOperations.file },
    handler: async (req) => {
      const paymentId = await mayOpen(req, 'read')
      return pdfResponse(await confirmationFile({ paymentId, req }))
    },
  },
  {
    path: '/:id/buyer',
    method: 'post',
    custom: { openapi: confirmationOperations.buyer },
    handler: async (req) => {
      const paymentId = await mayOpen(req, 'update')
      await addDataAndFileToRequest(req)
      return Response.json(await setBuyer({ of: { paymentId }, body: req.data, req }))
    },
  },
  {
    path: '/:id/confirmation',
    method: 'post',
    custom: { openapi: confirmationOperations.mail },
    handler: async (req) =>
      Response.json(await mailConfirmation({ paymentId: await mayOpen(req, 'update'), req })),
  },
]

async function mayOpen(req: PayloadRequest, operation: 'read' | 'update'): Promise<string> {
  onlyFor(isManager, req, 'payments', operation)
  const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
  return (await paymentOfStaff(id, req)).id
}
