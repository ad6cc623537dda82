import config from '@payload-config'
import { cookies, draftMode } from 'next/headers'
import { cache } from 'react'
import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'
import { connectApi, type Api } from '@/queries/api'
import { inProcessFetch } from '@/queries/inProcess'

/**
 * The generated API with the visitor's rights: in this process, or over HTTP when `API_URL` names another host. Only a
 * preview carries a cookie, the staff's; what it may see is for the API to decide.
 */
export const siteApi = cache(async (locale: Locale): Promise<Api> => {
  const { isEnabled: draft } = await draftMode()
  const staff = draft ? { cookie: (await cookies()).toString() } : undefined
  return connectApi({ baseURL: `${env.API_URL ?? env.SERVER_URL}/api`, fetch: askedOnce(staff), locale, draft })
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
