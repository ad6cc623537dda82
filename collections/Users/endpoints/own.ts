import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { findAccountById } from '@/operations/accounts/account'
import { changeCredentials } from '@/operations/accounts/changeCredentials'
import { provePassword } from '@/operations/accounts/provePassword'
import {
  confirmEnrolment,
  renewRecoveryCodes,
  startEnrolment,
  switchOff,
} from '@/operations/accounts/secondFactor/enrol'
import { accountIdIn, isTicketOf } from '@/operations/accounts/secondFactor/enrolTicket'
import { secondFactorState } from '@/operations/accounts/secondFactor/secondFactorState'
import { signInEnrolled } from '@/operations/accounts/signInEnrolled'
import { accountOperations } from '@/openapi/operations/accounts'
import { refusal } from '@/platform/http/refusal'
import { answerSignIn } from './answerSignIn'
import { bodyOf, code, email, givenPassword, newPassword } from './bodies'
import { personOf, refuseForeignOrigin } from './person'

const changing = z
  .strictObject({ currentPassword: givenPassword, password: newPassword.optional(), email: email.optional() })
  .refine(({ password, email: address }) => password ?? address, {
    path: ['password'],
    message: 'NOTHING_TO_CHANGE',
  })
const ticket = z.string().min(1).max(400)
const starting = z.union([z.strictObject({ ticket }), z.strictObject({ password: givenPassword })])
const confirming = z.strictObject({ code, ticket: ticket.optional() })
const proving = z.strictObject({ password: givenPassword, code })

/** What everybody does with their own account. */
export const own: Endpoint[] = [
  {
    path: '/credentials',
    method: 'post',
    custom: { openapi: accountOperations.credentials },
    handler: async (req) => {
      const { id } = personOf(req)
      await changeCredentials({ userId: id, ...(await bodyOf(changing, req)), req })
      return Response.json({ id })
    },
  },
  {
    path: '/second-factor',
    method: 'get',
    custom: { openapi: accountOperations.secondFactor },
    handler: async (req) => {
      const { id } = personOf(req)
      return Response.json(await secondFactorState(id, req), { headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/second-factor/start',
    method: 'post',
    custom: { openapi: accountOperations.startSecondFactor },
    handler: async (req) => {
      const asked = await bodyOf(starting, req)
      const now = new Date()
      const userId = 'ticket' in asked ? await ownerOf(asked.ticket, now, req) : personOf(req).id
      if ('password' in asked) await provePassword({ userId, password: asked.password, req })
      return Response.json(await startEnrolment({ userId, now, req }), noStore)
    },
  },
  {
    path: '/second-factor/confirm',
    method: 'post',
    custom: { openapi: accountOperations.confirmSecondFactor },
    handler: async (req) => {
      const asked = await bodyOf(confirming, req)
      const now = new Date()
      if (!asked.ticket) {
        const { id, sid } = personOf(req)
        const codes = await confirmEnrolment({ userId: id, code: asked.code, keepSession: sid, now, req })
        return Response.json({ recoveryCodes: codes }, noStore)
      }
      refuseForeignOrigin(req)
      const userId = await ownerOf(asked.ticket, now, req)
      const recoveryCodes = await confirmEnrolment({ userId, code: asked.code, now, req })
      const signedIn = await answerSignIn(await signInEnrolled({ userId, now, req }), now, req)
      const body = (await signedIn.json()) as object
      return Response.json({ ...body, recoveryCodes }, { status: signedIn.status, headers: signedIn.headers })
    },
  },
  {
    path: '/second-factor/switch-off',
    method: 'post',
    custom: { openapi: accountOperations.switchOffSecondFactor },
    handler: async (req) => {
      const { id: userId } = personOf(req)
      const { password, code: typed } = await bodyOf(proving, req)
      await provePassword({ userId, password, req })
      await switchOff({ userId, code: typed, now: new Date(), req })
      return Response.json({ id: userId })
    },
  },
  {
    path: '/second-factor/recovery-codes',
    method: 'post',
    custom: { openapi: accountOperations.renewRecoveryCodes },
    handler: async (req) => {
      const { id: userId } = personOf(req)
      const { password, code: typed } = await bodyOf(proving, req)
      await provePassword({ userId, password, req })
      const recoveryCodes = await renewRecoveryCodes({ userId, code: typed, now: new Date(), req })
      return Response.json({ recoveryCodes }, noStore)
    },
  },
]

const noStore = { headers: { 'cache-control': 'no-store' } }

/** The account a ticket is good for. */
async function ownerOf(given: string, now: Date, req: PayloadRequest): Promise<string> {
  const id = accountIdIn(given)
  const account = id ? await findAccountById(id, req) : null
  if (account?.status !== 'active' || !isTicketOf(given, account, now)) throw refusal('UNAUTHENTICATED')
  return account.id
}
