import type { Post as PostDoc } from '@/payload-types'
import { asVisitor, type Api } from './api'
import { toByline, type PostSummary } from './getPosts'
import { pictureParts, toPicture } from './shapes/picture'
import { toSeo, type Seo } from './shapes/seo'

export type Post = PostSummary & { id: string; body: PostDoc['body']; seo: Seo }

export async function getPost(api: Api, slug: string): Promise<Post | null> {
  const { docs } = await api.sdk.find({
    collection: 'posts',
    depth: 1,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
    populate: { media: pictureParts, authors: { name: true, slug: true } },
    ...asVisitor(api),
  })
  const [post] = docs
  if (!post) return null
  const { title, lead, cover, author, authorName, publishedOn, body } = post
  return {
    id: post.id,
    slug,
    title,
    lead: lead ?? null,
    cover: toPicture(cover),
    author: toByline(author, authorName),
    publishedOn,
    body,
    seo: toSeo(post.seo),
  }
}
