import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/i18n/site/locales'

export type LocaleParams = { params: Promise<{ locale: string }> }

/** The language of the path; a path without one is no page. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
