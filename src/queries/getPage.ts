import type { Page as PageDoc } from '@/payload-types'
import { asVisitor, type Api } from './api'
import { rowPopulate } from './shapes/menuRow'

export type PageBlock = NonNullable<PageDoc['blocks']>[number]
export type Page = { slug: string; title: string; lead: string | null; blocks: PageBlock[] }

/** A free page with what its blocks point at: pictures, albums with theirs, items of the menu with what is in the glass. */
export async function getPage(api: Api, slug: string): Promise<Page | null> {
  const { docs } = await api.sdk.find({
    collection: 'pages',
    depth: 3,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
    populate: { ...rowPopulate, albums: { title: true, slug: true, intro: true, pictures: true } },
    ...asVisitor(api),
  })
  const [page] = docs
  return page
    ? { slug: page.slug, title: page.title, lead: page.lead ?? null, blocks: page.blocks ?? [] }
    : null
}
