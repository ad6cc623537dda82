import type { Metadata } from 'next'
import { getPage } from '@/queries/getPage'
import { getVenue } from '@/queries/getVenue'
import { Blocks } from '@/ui/blocks/Blocks'
import { Frame } from '@/ui/frame/Frame'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { PageIntro } from '@/ui/text/PageIntro'
import { missing } from '../../missing'
import { now } from '../../now'
import { pageLocale } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { siteApi } from '../../siteApi'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, locale, path } = await read(params)
  return page ? pageMetadata({ locale, path, title: page.title, description: page.lead }) : {}
}

export default async function FreePage({ params }: Props) {
  const { page, locale, api, path } = await read(params)
  if (!page) return missing(locale, path)
  const venue = await getVenue(api)
  return (
    <Frame api={api} locale={locale} path={path}>
      <JsonLd data={breadcrumbs(locale, [{ name: page.title, path }])} />
      <PageIntro locale={locale} title={page.title} lead={page.lead} />
      <Blocks api={api} locale={locale} venue={venue} now={now()} blocks={page.blocks} />
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const api = await siteApi(locale)
  return { locale, api, page: await getPage(api, slug), path: `/${slug}` }
}
