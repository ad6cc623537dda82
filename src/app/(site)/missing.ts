import { notFound, permanentRedirect, redirect } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import { getRedirect } from '@/queries/getRedirect'
import { siteApi } from './siteApi'

/** Nothing stands at this path: it may have moved, with its language or without; else it is not found. */
export async function missing(locale: Locale, path: string): Promise<never> {
  const api = await siteApi(locale)
  const [here, anywhere] = await Promise.all([getRedirect(api, `/${locale}${path}`), getRedirect(api, path)])
  const found = here ?? anywhere
  if (!found) notFound()
  const to = here ? found.to : `/${locale}${found.to}`
  if (found.permanent) permanentRedirect(to)
  redirect(to)
}
