import type { Metadata } from 'next'
import type { Locale } from '@/i18n/site/locales'
import { getSite } from '@/queries/getSite'
import { siteApi } from '../../../siteApi'

/** The head of a page whose address is a key: for nobody to find, and with no other address beside it. */
export async function secretPage(locale: Locale, title: string): Promise<Metadata> {
  const { name } = await getSite(await siteApi(locale))
  return { title: `${title} · ${name}`, robots: { index: false, follow: false } }
}
