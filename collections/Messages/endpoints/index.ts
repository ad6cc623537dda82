import type { Endpoint } from 'payload'
import { messageOperations } from '@/openapi/operations/messages'
import { callOff } from '@/operations/messages/callOff'
import { sendAgain } from '@/operations/messages/sendAgain'

/** `POST /api/messages/:id/send-again` and `…/call-off`: for owner and manager. */
export const messageEndpoints: Endpoint[] = [
  {
    path: '/:id/send-again',
    method: 'post',
    custom: { openapi: messageOperations.sendAgain },
    handler: async (req) => Response.json(await sendAgain(req.routeParams?.id, req)),
  },
  {
    path: '/:id/call-off',
    method: 'post',
    custom: { openapi: messageOperations.callOff },
    handler: async (req) => Response.json(await callOff(req.routeParams?.id, req)),
  },
]
