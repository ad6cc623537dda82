import type { Metadata } from 'next'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/site/locales'
import type { Picture } from '@/queries/shapes/picture'
import type { Seo } from '@/queries/shapes/seo'
import { getSite } from '@/queries/getSite'
import { shareImagePath } from '@/ui/seo/shareImagePath'
import { siteApi } from './siteApi'

type Said = {
  locale: Locale
  /** Path of the page without the language. */
  path: string
  /** Without the name of the house; left out on the home page. */
  title?: string
  description?: string | null
  picture?: Picture | null
  /** What the editor wants to be said instead. */
  seo?: Seo | null
  /** Address of what is drawn for it, 1200 × 630, where there is no picture. */
  drawn?: string
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
  seo,
  drawn,
  isAside,
}: Said): Promise<Metadata> {
  const site = await getSite(await siteApi(locale))
  const summary = (seo?.description ?? description ?? site.description) || undefined
  const image =
    seo?.image?.share ?? picture?.share ?? drawn ?? site.shareImage?.share ?? shareImagePath(locale)
  const own = seo?.title ?? title
  const fullTitle = own ? `${own} · ${site.name}` : site.name
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
      images: [{ url: image, width: 1200, height: 630 }],
    },
    ...(isAside || seo?.isHidden ? { robots: { index: false, follow: true } } : {}),
  }
}
