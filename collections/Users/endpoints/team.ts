import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { roles } from '@/access/roles'
import { accountToLookAfter } from '@/operations/accounts/accountToLookAfter'
import { deactivate, reactivate } from '@/operations/accounts/deactivate'
import { inviteAgain, inviteColleague, withdrawInvitation } from '@/operations/accounts/invitations'
import { removeSecondFactor } from '@/operations/accounts/secondFactor/enrol'
import { accountOperations } from '@/openapi/operations/accounts'
import { refuseTooMany } from '@/platform/rateLimits/refuseTooMany'
import { bodyOf, email, name } from './bodies'
import { personOf } from './person'

const invitation = z.strictObject({
  name,
  email,
  role: z.enum(roles),
  language: z.enum(['pl', 'en']).default('pl'),
  venues: z.array(z.uuid()).max(50).default([]),
})

/** What owners do with every account, and managers with those of their juniors. */
export const team: Endpoint[] = [
  {
    path: '/invite',
    method: 'post',
    custom: { openapi: accountOperations.invite },
    handler: async (req) => {
      personOf(req)
      const asked = await bodyOf(invitation, req)
      await refuseTooMany('passwordMail', asked.email)
      return Response.json(await inviteColleague(asked, { now: new Date(), req }), { status: 201 })
    },
  },
  verb('/:id/invite-again', accountOperations.inviteAgain, async (id, req) => {
    const { email: address } = await accountToLookAfter(id, req)
    await refuseTooMany('passwordMail', address)
    await inviteAgain({ id, now: new Date(), req })
  }),
  verb('/:id/withdraw', accountOperations.withdraw, (id, req) => withdrawInvitation({ id, req })),
  verb('/:id/deactivate', accountOperations.deactivate, (id, req) => deactivate({ id, req })),
  verb('/:id/reactivate', accountOperations.reactivate, (id, req) => reactivate({ id, req })),
  verb('/:id/remove-second-factor', accountOperations.removeSecondFactor, (id, req) =>
    removeSecondFactor({ id, req }),
  ),
]

function verb(
  path: string,
  openapi: object,
  work: (id: unknown, req: PayloadRequest) => Promise<void>,
): Endpoint {
  return {
    path,
    method: 'post',
    custom: { openapi },
    handler: async (req) => {
      personOf(req)
      const id = req.routeParams?.id
      await work(id, req)
      return Response.json({ id })
    },
  }
}
