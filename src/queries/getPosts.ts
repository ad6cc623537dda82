import { asVisitor, type Api } from './api'
import { pictureParts, toPicture, type Picture } from './shapes/picture'

/** A post in a list. `publishedOn` is an instant; the journal shows its date. */
export type PostSummary = {
  slug: string
  title: string
  lead: string | null
  cover: Picture | null
  authorName: string | null
  publishedOn: string
}

/** The journal, newest first. */
export async function getPosts(api: Api): Promise<PostSummary[]> {
  const { docs } = await api.sdk.find({
    collection: 'posts',
    depth: 1,
    limit: 60,
    pagination: false,
    sort: '-publishedOn',
    select: { title: true, slug: true, lead: true, cover: true, authorName: true, publishedOn: true },
    populate: { media: pictureParts },
    ...asVisitor(api),
  })
  return docs.map(({ slug, title, lead, cover, authorName, publishedOn }) => ({
    slug,
    title,
    lead: lead ?? null,
    cover: toPicture(cover),
    authorName: authorName ?? null,
    publishedOn,
  }))
}
