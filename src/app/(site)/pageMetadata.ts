import type { Metadata } from 'next'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/site/locales'
import type { Picture } from '@/queries/shapes/picture'
import { getSite } from '@/queries/getSite'
import { siteApi } from './siteApi'

type Said = {
  locale: Locale
  /** Path of the page without the language. */
  path: string
  /** Without the name of the house; left out on the home page. */
  title?: string
  description?: string | null
  picture?: Picture | null
  /** Not for search engines: a picture of an album, a filtered menu. */
  isAside?: boolean
}

/** What the head of a page says: title, description, where it stands in each language, and how it looks when shared. */
export async function pageMetadata({
  locale,
  path,
  title,
  description,
  picture,
  isAside,
}: Said): Promise<Metadata> {
  const site = await getSite(await siteApi(locale))
  const summary = description ?? site.description ?? undefined
  const image = picture?.share ?? site.shareImage?.share
  const fullTitle = title ? `${title} · ${site.name}` : site.name
  return {
    title: fullTitle,
    description: summary,
    alternates: {
      canonical: `/${locale}${path}`,
      languages: {
        ...Object.fromEntries(LOCALES.map((other) => [other, `/${other}${path}`])),
        'x-default': path ? `/${DEFAULT_LOCALE}${path}` : '/',
      },
    },
    openGraph: {
      title: fullTitle,
      description: summary,
      url: `/${locale}${path}`,
      siteName: site.name,
      locale: locale === 'pl' ? 'pl_PL' : 'en_GB',
      type: 'website',
      ...(image ? { images: [{ url: image, width: 1200, height: 630 }] } : {}),
    },
    ...(isAside ? { robots: { index: false, follow: true } } : {}),
  }
}
