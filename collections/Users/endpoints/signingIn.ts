import { headersWithCors, meOperation, type Endpoint } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { acceptInvitation } from '@/operations/accounts/acceptInvitation'
import { askForPassword, setForgottenPassword } from '@/operations/accounts/forgottenPassword'
import { prolongSession } from '@/operations/accounts/prolongSession'
import { signIn } from '@/operations/accounts/signIn'
import { signOut } from '@/operations/accounts/signOut'
import { accountOperations } from '@/openapi/operations/accounts'
import { cookiePrefix } from '@/platform/http/cookies'
import { refusal } from '@/platform/http/refusal'
import { answerSignIn, sessionCookie } from './answerSignIn'
import { bodyOf, code, givenPassword, name, newPassword, token } from './bodies'
import { personOf, refuseForeignOrigin } from './person'

const credentials = z.object({ email: z.string().max(254), password: givenPassword, code: code.optional() })
const invited = z.strictObject({ token, name, password: newPassword })
const resetting = z.object({ token, password: newPassword })

/**
 * The platform's own addresses for signing in, answered in its own shapes. Its way reads an account and writes all of it
 * back, so that a sign-in could undo a new password or an end of sessions that happened meanwhile; ours touches one session.
 */
export const signingIn: Endpoint[] = [
  {
    path: '/login',
    method: 'post',
    handler: async (req) => {
      refuseForeignOrigin(req)
      const now = new Date()
      const { email: address, password, code: typed } = await bodyOf(credentials, req)
      const result = await signIn({ email: address, password, code: typed?.trim() || undefined, now, req })
      return answerSignIn(result, now, req)
    },
  },
  {
    path: '/logout',
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal('BAD_REQUEST')
      const { id, sid } = personOf(req)
      await signOut({ userId: id, sid, isEverywhere: req.searchParams.get('allSessions') === 'true', req })
      const { auth } = req.payload.collections.users.config
      const expired = generateExpiredPayloadCookie({ collectionAuthConfig: auth, cookiePrefix })
      const headers = headersWithCors({ headers: new Headers({ 'set-cookie': expired }), req })
      return Response.json({ message: req.t('authentication:logoutSuccessful') }, { headers })
    },
  },
  {
    path: '/refresh-token',
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal('FORBIDDEN')
      const { id, sid } = personOf(req)
      const { token: prolonged, exp } = await prolongSession({ userId: id, sid, now: new Date(), req })
      const { users } = req.payload.collections
      const { user } = await meOperation({ collection: users, req })
      const cookie = sessionCookie(prolonged, users.config.auth)
      const headers = headersWithCors({ headers: new Headers({ 'set-cookie': cookie }), req })
      const message = req.t('authentication:tokenRefreshSuccessful')
      return Response.json({ message, exp, user, setCookie: true, strategy: 'local-jwt' }, { headers })
    },
  },
  {
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      const asked = await bodyOf(z.object({ email: z.string().max(254) }), req)
      await askForPassword({ email: asked.email, now: new Date(), req })
      return Response.json({ message: 'Success' })
    },
  },
  {
    path: '/reset-password',
    method: 'post',
    handler: async (req) => {
      refuseForeignOrigin(req)
      await setForgottenPassword({ ...(await bodyOf(resetting, req)), now: new Date(), req })
      return Response.json({ message: req.t('authentication:passwordResetSuccessfully') })
    },
  },
  {
    path: '/accept-invitation',
    method: 'post',
    custom: { openapi: accountOperations.acceptInvitation },
    handler: async (req) => {
      refuseForeignOrigin(req)
      const now = new Date()
      return answerSignIn(await acceptInvitation({ ...(await bodyOf(invited, req)), now, req }), now, req)
    },
  },
]
