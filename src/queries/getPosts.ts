import { asVisitor, type Api } from './api'
import type { Author as AuthorDoc } from '@/payload-types'
import { populatedOne } from './shapes/populated'
import { pictureParts, toPicture, type Picture } from './shapes/picture'

/** A post in a list. `publishedOn` is an instant; the journal shows its date. */
export type PostSummary = {
  slug: string
  title: string
  lead: string | null
  cover: Picture | null
  /** `slug` leads to the author's own page; null for a signature without one. */
  author: { name: string; slug: string | null } | null
  publishedOn: string
}

/** The journal, newest first; of one author, by its id, when asked. */
export async function getPosts(api: Api, { author }: { author?: string } = {}): Promise<PostSummary[]> {
  const { docs } = await api.sdk.find({
    collection: 'posts',
    depth: 1,
    limit: 60,
    pagination: false,
    sort: '-publishedOn',
    ...(author ? { where: { author: { equals: author } } } : {}),
    select: {
      title: true,
      slug: true,
      lead: true,
      cover: true,
      author: true,
      authorName: true,
      publishedOn: true,
    },
    populate: { media: pictureParts, authors: { name: true, slug: true } },
    ...asVisitor(api),
  })
  return docs.map(({ slug, title, lead, cover, author, authorName, publishedOn }) => ({
    slug,
    title,
    lead: lead ?? null,
    cover: toPicture(cover),
    author: toByline(author, authorName),
    publishedOn,
  }))
}

export function toByline(
  author: string | AuthorDoc | null | undefined,
  signature: string | null | undefined,
): PostSummary['author'] {
  const doc = populatedOne<AuthorDoc>(author)
  if (doc) return { name: doc.name, slug: doc.slug }
  return signature ? { name: signature, slug: null } : null
}
