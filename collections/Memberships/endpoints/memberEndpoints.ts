import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { membershipOperations } from '@/openapi/operations/memberships'
import { joinPlan } from '@/operations/memberships/joinPlan'
import { ownMembership } from '@/operations/memberships/ownMembership'
import { privately, tokenOf } from '../../shared/privately'

/** What members ask and do, without signing in. */
export const memberEndpoints: Endpoint[] = [
  {
    path: '/join',
    method: 'post',
    custom: { openapi: membershipOperations.join },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const key = req.headers.get('idempotency-key')
      return privately(await joinPlan({ body: req.data, key, req }), 201)
    },
  },
  {
    path: '/own/:token',
    method: 'get',
    custom: { openapi: membershipOperations.own },
    handler: async (req) => privately(await ownMembership.read({ token: tokenOf(req), req })),
  },
  {
    path: '/own/:token/portal',
    method: 'post',
    custom: { openapi: membershipOperations.portal },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return privately(await ownMembership.portal({ token: tokenOf(req), req }))
    },
  },
  {
    path: '/own/:token/try-out',
    method: 'post',
    custom: { openapi: membershipOperations.tryOut },
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return privately(await ownMembership.tryOut({ token: tokenOf(req), body: req.data, req }))
    },
  },
]
