import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { boardOperations } from '@/openapi/operations/board'
import { callerOf } from '@/operations/board/callerOf'
import { moveParty, seatAtDoor, setStatus, swapParties } from '@/operations/board/commands'
import { parseBody } from '@/platform/http/parseBody'
import { localeOf } from './board'
import { moveBody, statusBody, swapBody, walkInBody } from './boardBodies'
import { privately } from './own'

/** The gestures of the board. Every one needs an `Idempotency-Key`. */
export const boardCommands: Endpoint[] = [
  {
    path: '/:id/status',
    method: 'post',
    custom: { openapi: boardOperations.status },
    handler: async (req) => privately(await setStatus(idOf(req), await commandIn(req, statusBody))),
  },
  {
    path: '/:id/move',
    method: 'post',
    custom: { openapi: boardOperations.move },
    handler: async (req) => privately(await moveParty(idOf(req), await commandIn(req, moveBody))),
  },
  {
    path: '/swap',
    method: 'post',
    custom: { openapi: boardOperations.swap },
    handler: async (req) => privately(await swapParties(await commandIn(req, swapBody))),
  },
  {
    path: '/walk-in',
    method: 'post',
    custom: { openapi: boardOperations.walkIn },
    handler: async (req) => {
      const command = await commandIn(req, walkInBody)
      if (command.body.venue) req.query = { ...req.query, venue: command.body.venue }
      return privately(await seatAtDoor(command), 201)
    },
  },
]

async function commandIn<Body extends z.ZodType>(req: PayloadRequest, schema: Body) {
  // Who may not is told so before what was sent is looked at.
  callerOf(req, 'update')
  await addDataAndFileToRequest(req)
  const body = parseBody(schema, req.data ?? {})
  return { body, key: req.headers.get('idempotency-key'), locale: localeOf(req), req } as const
}

const idOf = ({ routeParams }: PayloadRequest) => (typeof routeParams?.id === 'string' ? routeParams.id : '')
