import type { Post as PostDoc } from '@/payload-types'
import { asVisitor, type Api } from './api'
import type { PostSummary } from './getPosts'
import { pictureParts, toPicture } from './shapes/picture'

export type Post = PostSummary & { body: PostDoc['body'] }

export async function getPost(api: Api, slug: string): Promise<Post | null> {
  const { docs } = await api.sdk.find({
    collection: 'posts',
    depth: 1,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
    populate: { media: pictureParts },
    ...asVisitor(api),
  })
  const [post] = docs
  if (!post) return null
  const { title, lead, cover, authorName, publishedOn, body } = post
  return {
    slug,
    title,
    lead: lead ?? null,
    cover: toPicture(cover),
    authorName: authorName ?? null,
    publishedOn,
    body,
  }
}
