import '@/ui/site.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/env'
import { DEFAULT_LOCALE, htmlLang, isLocale, type Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { requestContext } from '@/platform/http/requestContext'
import { siteFonts } from '@/ui/fonts/siteFonts'
import { TroubleWords, type Trouble } from '@/ui/frame/TroubleWords'

/** Rendered for every request; the front door decides what may be kept. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  metadataBase: new URL(env.SERVER_URL),
  icons: { icon: { url: '/brand/favicon.svg', type: 'image/svg+xml' }, apple: '/brand/apple-touch-icon.png' },
  manifest: '/manifest.webmanifest',
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
    <html lang={htmlLang[locale]} className={siteFonts}>
      <body>
        <TroubleWords words={troubleOf(locale)}>{children}</TroubleWords>
      </body>
    </html>
  )
}

function troubleOf(locale: Locale): Trouble {
  const t = wordsFor(locale, 'trouble')
  const context = requestContext()
  const id = context?.isShared ? null : context?.requestId
  return {
    home: `/${locale}`,
    title: t('title'),
    text: t('text'),
    again: t('again'),
    homeLabel: t('home'),
    ways: [
      { href: `/${locale}`, label: t('home') },
      { href: `/${locale}/menu`, label: wordsFor(locale, 'menu')('title') },
      { href: `/${locale}/reserve`, label: wordsFor(locale, 'frame')('reserve') },
    ],
    requestId: id ? t('requestId', { id }) : null,
  }
}
