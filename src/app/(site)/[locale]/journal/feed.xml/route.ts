import { env } from '@/env'
import { htmlLang, isLocale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { getPosts } from '@/queries/getPosts'
import { getSite } from '@/queries/getSite'
import { rss } from '@/ui/feed/rss'
import { siteApi } from '../../../siteApi'

export const dynamic = 'force-dynamic'

/** The journal for readers of feeds. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const t = wordsFor(locale, 'journal')
  const api = await siteApi(locale)
  const [{ name }, posts] = await Promise.all([getSite(api), getPosts(api)])
  const address = `${env.SERVER_URL}/${locale}/journal`
  const feed = rss({
    title: `${t('title')} · ${name}`,
    description: t('description', { name }),
    address,
    self: `${address}/feed.xml`,
    language: htmlLang[locale],
    entries: posts.map(({ slug, title, lead, author, publishedOn, cover }) => ({
      title,
      address: `${address}/${slug}`,
      summary: lead,
      author: author?.name ?? null,
      at: publishedOn,
      picture: cover ? new URL(cover.share ?? cover.src, env.SERVER_URL).href : null,
    })),
  })
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
