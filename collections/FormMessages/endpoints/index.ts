import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { formOperations } from '@/openapi/operations/forms'
import { sendForm } from '@/operations/forms/sendForm'

/** What anybody may write to the house through a form that stands on one of its published pages. */
export const formEndpoints: Endpoint[] = [
  {
    path: '/send',
    method: 'post',
    custom: { openapi: formOperations.send },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      await sendForm({ body: req.data ?? {}, req })
      return Response.json({ received: true }, { status: 201, headers: { 'cache-control': 'no-store' } })
    },
  },
]
