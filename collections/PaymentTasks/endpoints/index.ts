import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { isManager } from '@/access/roles'
import { hideCardNumbers } from '@/domain/text/hideCardNumbers'
import { paymentOperations } from '@/openapi/operations/payments'
import { closeTask, type Decision } from '@/operations/billing/closeTask'
import { parseBody } from '@/platform/http/parseBody'
import { onlyFor } from '../../shared/onlyFor'

const body = z.strictObject({ reason: z.string().max(500).transform(hideCardNumbers).optional() })

/** `POST /:id/charge`, `/:id/waive`, `/:id/settle`: what a person has decided. */
const decide = (decision: Decision): Endpoint => ({
  path: `/:id/${decision}`,
  method: 'post',
  custom: { openapi: paymentOperations[decision] },
  handler: async (req) => {
    onlyFor(isManager, req, 'payment-tasks', 'update')
    await addDataAndFileToRequest(req)
    const { reason } = parseBody(body, req.data ?? {})
    const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
    return Response.json(await closeTask({ id, decision, reason, req }))
  },
})

export const taskEndpoints: Endpoint[] = [decide('charge'), decide('waive'), decide('settle')]
