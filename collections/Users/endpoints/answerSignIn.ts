import { headersWithCors, meOperation, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { codeRefusal } from '@/operations/accounts/secondFactor/checkCode'
import type { SignIn } from '@/operations/accounts/signIn'
import { cookieOptions, cookiePrefix } from '@/platform/http/cookies'
import { refusal } from '@/platform/http/refusal'
import { RequestRefused } from '@/platform/requestGuard/refusal'
import { answerTo } from '@/platform/requestGuard/rest/answers'

/** Tells how a sign-in went: a cookie and who it is, or what is still missing. */
export async function answerSignIn(result: SignIn, now: Date, req: PayloadRequest): Promise<Response> {
  switch (result.outcome) {
    case 'signed-in':
      return withSession(result, req)
    case 'code-needed':
      return answerTo(refusal('SECOND_FACTOR_NEEDED'))
    case 'code-refused':
      return answerTo(codeRefusal(result.verdict, now))
    case 'must-enrol':
      return answerTo(
        refusal('SECOND_FACTOR_MISSING', { ticket: result.ticket, until: result.until.toISOString() }),
      )
    case 'refused':
      // Thrown, so that the audit log takes note of it.
      throw new RequestRefused({ refusal: 'credentials', code: 'UNAUTHENTICATED' })
  }
}

type Success = Extract<SignIn, { outcome: 'signed-in' }>

async function withSession({ account, session }: Success, req: PayloadRequest): Promise<Response> {
  const { users } = req.payload.collections
  const signedIn = { ...(await whole(account.id, req)), _sid: session.id, _strategy: 'local-jwt' }
  req.user = { ...signedIn, collection: 'users' }
  const { user } = await meOperation({ collection: users, req })
  const headers = headersWithCors({ headers: new Headers({ 'cache-control': 'no-store' }), req })
  const collectionAuthConfig = users.config.auth
  headers.append('set-cookie', sessionCookie(session.token, collectionAuthConfig))
  if (account.language) headers.append('set-cookie', languageCookie(account.language))
  const message = req.t('authentication:passed')
  return Response.json({ message, exp: session.exp, user }, { headers })
}

/** As the house: they have just proven to be this account. */
const whole = (id: string, req: PayloadRequest) =>
  req.payload.findByID({ collection: 'users', id, depth: 0, req })

type AuthConfig = Parameters<typeof generatePayloadCookie>[0]['collectionAuthConfig']

export const sessionCookie = (token: string, collectionAuthConfig: AuthConfig): string =>
  generatePayloadCookie({ collectionAuthConfig, cookiePrefix, token })

/** Everybody reads the backoffice in the language they chose, whoever used the device before. */
const languageCookie = (language: string) =>
  `${cookiePrefix}-lng=${language}; Path=/; Max-Age=31536000; SameSite=Lax${cookieOptions.secure ? '; Secure' : ''}`
