import type { Api } from './api'
import { getAlbums, type Album } from './getAlbums'

/** One album, and the names of all for the way to the others; null when there is none of that name. */
export async function getAlbum(api: Api, slug: string): Promise<{ album: Album; all: Album[] } | null> {
  const all = await getAlbums(api)
  const album = all.find((one) => one.slug === slug)
  return album ? { album, all } : null
}
