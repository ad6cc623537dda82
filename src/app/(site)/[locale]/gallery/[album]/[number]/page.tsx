import type { Metadata } from 'next'
import { getAlbum } from '@/queries/getAlbum'
import { Frame } from '@/ui/frame/Frame'
import { OnePicture } from '@/ui/gallery/OnePicture'
import { missing, missingMetadata } from '../../../../missing'
import { pageLocale } from '../../../../pageLocale'
import { pageMetadata } from '../../../../pageMetadata'
import { siteApi } from '../../../../siteApi'

type Props = { params: Promise<{ locale: string; album: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { album, picture, locale, path } = await read(params)
  if (!album || !picture) return missingMetadata(locale)
  const title = picture.caption ?? picture.alt
  return pageMetadata({
    locale,
    path,
    title: title || album.title,
    description: picture.alt,
    picture,
    isAside: true,
  })
}

export default async function PicturePage({ params }: Props) {
  const { album, picture, number, locale, api, path } = await read(params)
  if (!album || !picture) return missing(locale, path)
  return (
    <Frame api={api} locale={locale} path={path}>
      <OnePicture locale={locale} album={album} picture={picture} number={number} />
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { album: slug, number: asked } = await params
  const api = await siteApi(locale)
  const found = await getAlbum(api, slug)
  const number = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 0
  return {
    locale,
    api,
    album: found?.album,
    picture: found?.album.pictures[number - 1],
    number,
    path: `/gallery/${slug}/${asked}`,
  }
}
