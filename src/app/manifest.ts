import type { MetadataRoute } from 'next'
import { DEFAULT_LOCALE } from '@/i18n/site/locales'
import { getSite } from '@/queries/getSite'
import { siteApi } from './(site)/siteApi'

export const dynamic = 'force-dynamic'

/** The site as an icon on a phone. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { name, description } = await getSite(await siteApi(DEFAULT_LOCALE))
  return {
    id: '/',
    name,
    short_name: name.slice(0, 12),
    ...(description ? { description } : {}),
    lang: DEFAULT_LOCALE,
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#0e1110',
    theme_color: '#0e1110',
    icons: [
      { src: '/brand/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/brand/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/brand/icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  }
}
