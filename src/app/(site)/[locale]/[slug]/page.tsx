import type { Metadata } from 'next'
import { isLegalKind } from '@/domain/site/legalKinds'
import { getLegalText } from '@/queries/getLegalText'
import { getPage } from '@/queries/getPage'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { LegalScreen } from '@/ui/legal/LegalScreen'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { PageContent } from '../../contents/PageContent'
import { missing, missingMetadata } from '../../missing'
import { now } from '../../now'
import { pageLocale } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { siteApi } from '../../siteApi'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { legal, page, locale, path } = await read(params)
  if (legal) return pageMetadata({ locale, path, title: legal.text.title, description: legal.text.lead })
  if (!page) return missingMetadata(locale)
  const { title, lead, seo } = page
  return pageMetadata({ locale, path, title, description: lead, seo })
}

/** A free page built from blocks; or the terms and the privacy notice, where those are written. */
export default async function FreePage({ params }: Props) {
  const { legal, page, venue, locale, api, path } = await read(params)
  if (!page && !legal) return missing(locale, path)
  const { title } = (legal?.text ?? page)!
  return (
    <Frame still api={api} locale={locale} path={path} edit={page && { collection: 'pages', id: page.id }}>
      <JsonLd data={breadcrumbs(locale, [{ name: title, path }])} />
      {legal ? (
        <LegalScreen locale={locale} {...legal} heldUntil={null} />
      ) : (
        page && <PageContent api={api} locale={locale} venue={venue} page={page} />
      )}
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const inForce = isLegalKind(slug) ? await getLegalText(api, slug, { venue, now: now() }) : null
  const legal =
    inForce?.current && isLegalKind(slug)
      ? { kind: slug, text: inForce.current, former: inForce.former }
      : null
  return { locale, api, venue, legal, page: legal ? null : await getPage(api, slug), path: `/${slug}` }
}
