import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { requestContext } from '@/platform/http/requestContext'
import { getRedirect } from '@/queries/getRedirect'
import { NothingHere } from '@/ui/frame/NothingHere'
import { siteApi } from './siteApi'

/**
 * Nothing stands at this path: it may have moved, with its language or without; else this is the page that says so. It is
 * made here, with its status, because the platform's own is empty until scripts have come.
 */
export async function missing(locale: Locale, path: string): Promise<ReactNode> {
  const api = await siteApi(locale)
  const [here, anywhere] = await Promise.all([getRedirect(api, `/${locale}${path}`), getRedirect(api, path)])
  const found = here ?? anywhere
  if (found) {
    const to = here ? found.to : `/${locale}${found.to}`
    if (found.permanent) permanentRedirect(to)
    redirect(to)
  }
  const context = requestContext()
  if (context) context.pageStatus = 404
  return <NothingHere api={api} locale={locale} />
}

/** What the head of that page says. */
export const missingMetadata = (locale: Locale): Metadata => ({
  title: wordsFor(locale, 'notFound')('title'),
  robots: { index: false },
})
