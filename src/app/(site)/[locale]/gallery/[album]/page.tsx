import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getAlbum } from '@/queries/getAlbum'
import { Frame } from '@/ui/frame/Frame'
import { AlbumTabs } from '@/ui/gallery/AlbumTabs'
import { Mosaic } from '@/ui/gallery/Mosaic'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { PageIntro } from '@/ui/text/PageIntro'
import { typeset } from '@/ui/text/typeset'
import { missing, missingMetadata } from '../../../missing'
import { pageLocale } from '../../../pageLocale'
import { pageMetadata } from '../../../pageMetadata'
import { siteApi } from '../../../siteApi'

type Props = { params: Promise<{ locale: string; album: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found, locale, path } = await read(params)
  if (!found) return missingMetadata(locale)
  const { title, intro, pictures } = found.album
  return pageMetadata({ locale, path, title, description: intro, picture: pictures[0], seo: found.album.seo })
}

export default async function AlbumPage({ params }: Props) {
  const { found, locale, api, path } = await read(params)
  if (!found) return missing(locale, path)
  const t = wordsFor(locale, 'gallery')
  const { album, all } = found
  const trail = [
    { name: t('title'), path: '/gallery' },
    { name: album.title, path },
  ]
  return (
    <Frame still api={api} locale={locale} path={path} edit={{ collection: 'albums', id: album.id }}>
      <JsonLd data={breadcrumbs(locale, trail)} />
      <PageIntro locale={locale} title={album.title}>
        <AlbumTabs locale={locale} albums={all} current={album.slug} />
      </PageIntro>
      {album.intro && <p className="wrap mt-4 text-lead text-text-2">{typeset(album.intro, locale)}</p>}
      <div className="mt-8">
        <Mosaic locale={locale} album={album} isFirst />
      </div>
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { album: slug } = await params
  const api = await siteApi(locale)
  return { locale, api, found: await getAlbum(api, slug), path: `/gallery/${slug}` }
}
