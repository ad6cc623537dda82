import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getAlbums } from '@/queries/getAlbums'
import { getSite } from '@/queries/getSite'
import { Frame } from '@/ui/frame/Frame'
import { AlbumTeaser } from '@/ui/gallery/AlbumTeaser'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { PageIntro } from '@/ui/text/PageIntro'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { siteApi } from '../../siteApi'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'gallery')
  const api = await siteApi(locale)
  const [{ name }, albums] = await Promise.all([getSite(api), getAlbums(api)])
  return pageMetadata({
    locale,
    path: '/gallery',
    title: t('title'),
    description: t('description', { name }),
    picture: albums[0]?.pictures[0],
  })
}

export default async function GalleryPage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'gallery')
  const api = await siteApi(locale)
  const albums = await getAlbums(api)
  return (
    <Frame still api={api} locale={locale} path="/gallery">
      <JsonLd data={breadcrumbs(locale, [{ name: t('title'), path: '/gallery' }])} />
      <PageIntro locale={locale} title={t('title')} />
      {albums.length === 0 && <p className="wrap mt-8 text-lead text-text-2">{t('empty')}</p>}
      {albums.map((album, place) => (
        <AlbumTeaser key={album.slug} locale={locale} album={album} isFirst={place === 0} />
      ))}
    </Frame>
  )
}
