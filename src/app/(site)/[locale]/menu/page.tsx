import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getMenus } from '@/queries/getMenus'
import { getSite } from '@/queries/getSite'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { filtersIn } from '@/ui/menu/filters'
import { MenuFilters } from '@/ui/menu/MenuFilters'
import { WholeMenu } from '@/ui/menu/WholeMenu'
import { PageIntro } from '@/ui/text/PageIntro'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { menuFacts } from '@/ui/seo/menuFacts'
import { now } from '../../now'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { siteApi } from '../../siteApi'

type Props = LocaleParams & { searchParams: Promise<{ only?: string | string[] }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'menu')
  const { name } = await getSite(await siteApi(locale))
  const isAside = filtersIn((await searchParams).only).length > 0
  return pageMetadata({
    locale,
    path: '/menu',
    title: t('title'),
    description: t('description', { name }),
    isAside,
  })
}

export default async function MenuPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'menu')
  const chosen = filtersIn((await searchParams).only)
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const menus = await getMenus(api, { venue, now: now() })
  return (
    <Frame still api={api} locale={locale} path="/menu">
      <JsonLd data={menuFacts({ menus, venue, locale })} />
      <JsonLd data={breadcrumbs(locale, [{ name: t('title'), path: '/menu' }])} />
      <PageIntro locale={locale} title={t('title')} lead={menus[0]?.intro} />
      <MenuFilters locale={locale} menus={menus} chosen={chosen} />
      <WholeMenu locale={locale} menus={menus} chosen={chosen} />
    </Frame>
  )
}
