import type { FormBlock } from '@/payload-types'
import type { Api } from '../api'
import { getPage } from '../getPage'

/** One form of a page, and the page it stands on; null when there is none. */
export type PageForm = {
  page: { slug: string; title: string }
  heading: string | null
  intro: string | null
  thanks: string | null
  asksPhone: boolean
}

export async function getForm(api: Api, slug: string, id: string): Promise<PageForm | null> {
  const page = await getPage(api, slug)
  const block = page?.blocks.find((one): one is FormBlock => one.blockType === 'form' && one.id === id)
  if (!page || !block) return null
  return {
    page: { slug: page.slug, title: page.title },
    heading: block.heading ?? null,
    intro: block.intro ?? null,
    thanks: block.thanks ?? null,
    asksPhone: block.askPhone !== false,
  }
}
