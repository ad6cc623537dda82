import type { Page as PageDoc } from '@/payload-types'
import { asVisitor, type Api } from './api'
import { rowPopulate } from './shapes/menuRow'
import { toSeo, type Seo } from './shapes/seo'

export type PageBlock = NonNullable<PageDoc['blocks']>[number]
export type Page = {
  id: string
  slug: string
  title: string
  lead: string | null
  blocks: PageBlock[]
  seo: Seo
}

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
  if (!page) return null
  const { id, title, lead, blocks } = page
  return { id, slug: page.slug, title, lead: lead ?? null, blocks: blocks ?? [], seo: toSeo(page.seo) }
}
