import config from '@payload-config'
import { cookies, draftMode } from 'next/headers'
import { cache } from 'react'
import { env } from '@/env'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/site/locales'
import { connectApi, type Api } from '@/queries/api'
import { inProcessFetch } from '@/queries/inProcess'
import { typedFetch, type Typed } from '@/queries/typedFetch'

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

/** The same, with what is in a form at this moment in the place of what is saved. */
export const typedApi = async (locale: Locale, typed: Typed): Promise<Api> =>
  connect(locale, { cookie: (await cookies()).toString(), origin: env.SERVER_URL }, typed)

const connect = (locale: Locale, staff: Record<string, string> | undefined, typed?: Typed): Api =>
  connectApi({
    baseURL: `${env.API_URL ?? env.SERVER_URL}/api`,
    fetch: typed ? typedFetch(askedOnce(staff), typed) : askedOnce(staff),
    locale,
    draft: staff !== undefined,
  })

const toApi = env.API_URL ? globalThis.fetch : inProcessFetch(config)

/** A page asks for the same thing in several places (its head, its frame, its body): one answer serves them all. */
function askedOnce(headers: Record<string, string> | undefined): typeof fetch {
  const answers = new Map<string, Promise<Response>>()
  return async (input, init) => {
    const address = String(input instanceof Request ? input.url : input)
    if (init?.method === 'POST')
      return toApi(address, {
        ...init,
        cache: 'no-store',
        headers: { ...asRecord(init.headers), ...headers },
      })
    const answer = answers.get(address) ?? toApi(address, { ...init, cache: 'no-store', headers })
    answers.set(address, answer)
    return (await answer).clone()
  }
}

const asRecord = (headers: HeadersInit | undefined) => Object.fromEntries(new Headers(headers))
