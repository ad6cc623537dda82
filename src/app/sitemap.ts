import type { MetadataRoute } from 'next'
import { env } from '@/env'
import { DEFAULT_LOCALE, LOCALES } from '@/i18n/site/locales'
import { getAddresses } from '@/queries/getAddresses'
import { siteApi } from './(site)/siteApi'

export const dynamic = 'force-dynamic'

/** Every public page in every language, each naming the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await getAddresses(await siteApi(DEFAULT_LOCALE))
  return addresses.flatMap(({ path, changedAt }) =>
    LOCALES.map((locale) => ({
      url: `${env.SERVER_URL}/${locale}${path}`,
      ...(changedAt ? { lastModified: changedAt } : {}),
      alternates: {
        languages: Object.fromEntries(LOCALES.map((other) => [other, `${env.SERVER_URL}/${other}${path}`])),
      },
    })),
  )
}
