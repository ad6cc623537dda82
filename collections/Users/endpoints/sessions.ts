import type { Endpoint, PayloadRequest } from 'payload'
import { accountToLookAfter } from '@/operations/accounts/accountToLookAfter'
import { endSessionsOf } from '@/operations/accounts/endSessionsOf'
import { readSessions } from '@/operations/accounts/sessions'
import { accountOperations } from '@/openapi/operations/accounts'
import { personOf } from './person'

/** Where an account is signed in: one's own, or that of somebody one looks after. */
export const sessionEndpoints: Endpoint[] = [
  {
    path: '/:id/sessions',
    method: 'get',
    custom: { openapi: accountOperations.sessions },
    handler: async (req) => {
      const { userId, thisSession } = await asked(req)
      const sessions = await readSessions({ userId, thisSession, now: new Date() }, req)
      return Response.json({ sessions }, { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/:id/sessions',
    method: 'delete',
    custom: { openapi: accountOperations.endSessions },
    handler: async (req) => {
      const { userId, thisSession } = await asked(req)
      return Response.json({ ended: await endSessionsOf({ userId, except: thisSession, req }) })
    },
  },
  {
    path: '/:id/sessions/:session',
    method: 'delete',
    custom: { openapi: accountOperations.endSession },
    handler: async (req) => {
      const { userId } = await asked(req)
      const only = String(req.routeParams?.session)
      return Response.json({ ended: await endSessionsOf({ userId, only, req }) })
    },
  },
]

async function asked(req: PayloadRequest): Promise<{ userId: string; thisSession?: string }> {
  const { id, sid } = personOf(req)
  if (req.routeParams?.id === id) return { userId: id, thisSession: sid }
  return { userId: (await accountToLookAfter(req.routeParams?.id, req)).id }
}
