import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { isManager } from '@/access/roles'
import { REFUND_REASONS } from '@/domain/billing/refundLists'
import { hideCardNumbers } from '@/domain/text/hideCardNumbers'
import { paymentOperations } from '@/openapi/operations/payments'
import { refundPayment } from '@/operations/billing/refundPayment'
import { parseBody } from '@/platform/http/parseBody'
import { onlyFor } from '../../shared/onlyFor'

const body = z.strictObject({
  amountCents: z.int().min(1).max(100_000_000).optional(),
  reason: z.enum(REFUND_REASONS).default('goodwill'),
  note: z.string().max(500).transform(hideCardNumbers).optional(),
})

/** `POST /:id/refund`: all of it that can go back, or a part. */
export const refundEndpoint: Endpoint = {
  path: '/:id/refund',
  method: 'post',
  custom: { openapi: paymentOperations.refund },
  handler: async (req) => {
    onlyFor(isManager, req, 'payments', 'update')
    await addDataAndFileToRequest(req)
    const wanted = parseBody(body, req.data ?? {})
    const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
    return Response.json(await refundPayment({ ...wanted, id, key: req.headers.get('idempotency-key'), req }))
  },
}
