import type { BreadcrumbList } from 'schema-dts'
import { env } from '@/env'
import type { Locale } from '@/i18n/site/locales'

/** The way to a page, from the first level below home. Paths are without the language. */
export const breadcrumbs = (
  locale: Locale,
  steps: { name: string; path: string }[],
): Exclude<BreadcrumbList, string> => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: `${env.SERVER_URL}/${locale}${path}`,
  })),
})
