import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isHost, isManager } from '@/access/roles'
import { membershipOperations } from '@/openapi/operations/memberships'
import { endMembershipAsStaff, guestsMemberships } from '@/operations/memberships/membershipForStaff'
import { parseBody } from '@/platform/http/parseBody'
import { onlyFor } from '../../shared/onlyFor'

const ending = z.strictObject({ when: z.enum(['atPeriodEnd', 'now']) })

/** What staff do with memberships: end one, and see what a guest is entitled to. */
export const staffEndpoints: Endpoint[] = [
  {
    path: '/:id/end',
    method: 'post',
    custom: { openapi: membershipOperations.end },
    handler: async (req) => {
      onlyFor(isManager, req, 'memberships', 'update')
      await addDataAndFileToRequest(req)
      const { when } = parseBody(ending, req.data ?? {})
      return Response.json(await endMembershipAsStaff({ id: idOf(req), when, req }))
    },
  },
  {
    path: '/of-guest/:id',
    method: 'get',
    custom: { openapi: membershipOperations.ofGuest },
    handler: async (req) => {
      onlyFor(isHost, req, 'customers', 'read')
      return Response.json(
        { memberships: await guestsMemberships({ customerId: idOf(req), req }) },
        { headers: { 'cache-control': 'no-store' } },
      )
    },
  },
]

const idOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.id === 'string' ? routeParams.id : ''
