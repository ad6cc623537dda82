import type { MetadataRoute } from 'next'
import { env } from '@/env'

export const dynamic = 'force-dynamic'

/** Search engines, and those who show a shared link, may read what guests read, and its pictures. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/media/file/', '/api/*/drawing.svg', '/api/*/share.png'],
      disallow: ['/admin', '/api/', '/preview'],
    },
    sitemap: `${env.SERVER_URL}/sitemap.xml`,
  }
}
