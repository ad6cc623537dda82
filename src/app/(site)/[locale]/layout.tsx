import '@/ui/site.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/env'
import { DEFAULT_LOCALE, htmlLang, isLocale } from '@/i18n/site/locales'
import { requestContext } from '@/platform/http/requestContext'

/** Rendered for every request; the front door decides what may be kept. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  metadataBase: new URL(env.SERVER_URL),
  formatDetection: { telephone: false, email: false, address: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: dark)', color: '#0e1110' },
    { media: '(prefers-color-scheme: light)', color: '#f6f1e6' },
  ],
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function SiteLayout({ children, params }: Props) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : (requestContext()?.language ?? DEFAULT_LOCALE)
  return (
    <html lang={htmlLang[locale]}>
      <body>{children}</body>
    </html>
  )
}
