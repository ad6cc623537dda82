import type { GlobalSlug, PayloadRequest } from 'payload'
import { navigation } from '@/demo/navigation'
import { news, site } from '@/demo/site'
import { inLanguage } from './inLanguage'
import { row } from './row'
import { idIn, type Ids } from './shelf'

/** The front page and the links, unless somebody has written them already. */
export async function seedGlobals({
  pictures,
  items,
  req,
}: {
  pictures: Ids
  items: Ids
  req: PayloadRequest
}): Promise<void> {
  const written = await req.payload.findGlobal({ slug: 'site', depth: 0, locale: 'pl', req })
  if (!written.headline) {
    await write('site', {
      ...site,
      news: news.map(row),
      shelf: site.shelf.map((slug) => idIn(items, slug)),
      social: site.social.map(row),
      shareImage: idIn(pictures, site.shareImage),
    })
  }
  const links = await req.payload.findGlobal({ slug: 'navigation', depth: 0, locale: 'pl', req })
  if (!links.main?.length)
    await write('navigation', { main: navigation.main.map(row), footer: navigation.footer.map(row) })

  async function write(slug: GlobalSlug, document: object) {
    for (const locale of ['pl', 'en'] as const) {
      await req.payload.updateGlobal({
        slug,
        data: inLanguage(document, locale) as never,
        locale,
        depth: 0,
        req,
      })
    }
  }
}
