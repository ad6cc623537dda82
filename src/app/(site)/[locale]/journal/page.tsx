import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getPosts } from '@/queries/getPosts'
import { getSite } from '@/queries/getSite'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { PostList } from '@/ui/journal/PostList'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { PageIntro } from '@/ui/text/PageIntro'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { siteApi } from '../../siteApi'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'journal')
  const { name } = await getSite(await siteApi(locale))
  const said = await pageMetadata({
    locale,
    path: '/journal',
    title: t('title'),
    description: t('description', { name }),
  })
  const types = { 'application/rss+xml': `/${locale}/journal/feed.xml` }
  return { ...said, alternates: { ...said.alternates, types } }
}

export default async function JournalPage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'journal')
  const api = await siteApi(locale)
  const [posts, venue] = await Promise.all([getPosts(api), getVenue(api)])
  return (
    <Frame still api={api} locale={locale} path="/journal">
      <JsonLd data={breadcrumbs(locale, [{ name: t('title'), path: '/journal' }])} />
      <PageIntro locale={locale} title={t('title')}>
        <a href={`/${locale}/journal/feed.xml`} className="no-print inline-flex min-h-11 items-center">
          {t('feed')}
        </a>
      </PageIntro>
      {posts.length > 0 ? (
        <PostList locale={locale} posts={posts} timeZone={venue.timeZone} />
      ) : (
        <p className="wrap mt-8 text-lead text-text-2">{t('none')}</p>
      )}
    </Frame>
  )
}
