import config from '@payload-config'
import { cookies, draftMode } from 'next/headers'
import { cache } from 'react'
import { env } from '@/env'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/site/locales'
import { connectApi, type Api } from '@/queries/api'
import { inProcessFetch } from '@/queries/inProcess'

/**
 * The generated API with the visitor's rights: in this process, or over HTTP when `API_URL` names another host. Only a
 * preview carries a cookie, the staff's; what it may see is for the API to decide.
 */
export const siteApi = cache(async (locale: Locale): Promise<Api> => {
  const { isEnabled } = await draftMode()
  return isEnabled ? staffApi(locale) : connect(locale, undefined)
})

/** The same with the session of whoever looks, drafts included. */
export const staffApi = async (locale: Locale = DEFAULT_LOCALE): Promise<Api> =>
  connect(locale, { cookie: (await cookies()).toString(), origin: env.SERVER_URL })

const connect = (locale: Locale, staff: Record<string, string> | undefined): Api =>
  connectApi({
    baseURL: `${env.API_URL ?? env.SERVER_URL}/api`,
    fetch: askedOnce(staff),
    locale,
    draft: staff !== undefined,
  })

const toApi = env.API_URL ? globalThis.fetch : inProcessFetch(config)

/** A page asks for the same thing in several places (its head, its frame, its body): one answer serves them all. */
function askedOnce(headers: Record<string, string> | undefined): typeof fetch {
  const answers = new Map<string, Promise<Response>>()
  return async (input, init) => {
    const address = String(input instanceof Request ? input.url : input)
    const answer = answers.get(address) ?? toApi(address, { ...init, cache: 'no-store', headers })
    answers.set(address, answer)
    return (await answer).clone()
  }
}
