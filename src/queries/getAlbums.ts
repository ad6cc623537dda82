import type { Album as AlbumDocument, Media } from '@/payload-types'
import { asVisitor, type Api } from './api'
import { pictureParts, toPicture, type Picture } from './shapes/picture'
import { populated } from './shapes/populated'
import { toSeo, type Seo } from './shapes/seo'

export type Album = {
  id: string
  slug: string
  title: string
  intro: string | null
  takenOn: string | null
  pictures: Picture[]
  seo: Seo
}

const albumParts = { title: true, slug: true, intro: true, takenOn: true, pictures: true, seo: true } as const

/** Every album of the gallery, in its order, with its pictures. */
export async function getAlbums(api: Api): Promise<Album[]> {
  const { docs } = await api.sdk.find({
    collection: 'albums',
    depth: 1,
    limit: 50,
    pagination: false,
    sort: 'order',
    select: albumParts,
    populate: { media: pictureParts },
    ...asVisitor(api),
  })
  return docs.map(toAlbum)
}

type AlbumDoc = {
  id: string
  slug: string
  title: string
  intro?: string | null
  takenOn?: string | null
  pictures?: (string | Media)[] | null
  seo?: AlbumDocument['seo']
}

export const toAlbum = ({ id, slug, title, intro, takenOn, pictures, seo }: AlbumDoc): Album => ({
  id,
  slug,
  title,
  intro: intro ?? null,
  takenOn: takenOn ?? null,
  pictures: populated<Media>(pictures).flatMap((media) => toPicture(media) ?? []),
  seo: toSeo(seo),
})
