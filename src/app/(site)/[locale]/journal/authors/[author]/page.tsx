import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getAuthor } from '@/queries/getAuthor'
import { getPosts } from '@/queries/getPosts'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { AuthorHead } from '@/ui/journal/AuthorHead'
import { PostList } from '@/ui/journal/PostList'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { missing, missingMetadata } from '../../../../missing'
import { pageLocale } from '../../../../pageLocale'
import { pageMetadata } from '../../../../pageMetadata'
import { siteApi } from '../../../../siteApi'

type Props = { params: Promise<{ locale: string; author: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { author, locale, path } = await read(params)
  if (!author) return missingMetadata(locale)
  const { name, about, photo } = author
  return pageMetadata({ locale, path, title: name, description: about, picture: photo })
}

/** Who writes in the journal, and what they have written. */
export default async function AuthorPage({ params }: Props) {
  const { author, locale, api, path } = await read(params)
  if (!author) return missing(locale, path)
  const [posts, venue] = await Promise.all([getPosts(api, { author: author.id }), getVenue(api)])
  const trail = [
    { name: wordsFor(locale, 'journal')('title'), path: '/journal' },
    { name: author.name, path },
  ]
  return (
    <Frame still api={api} locale={locale} path={path} edit={{ collection: 'authors', id: author.id }}>
      <JsonLd data={breadcrumbs(locale, trail)} />
      <AuthorHead locale={locale} author={author} />
      <PostList locale={locale} posts={posts} timeZone={venue.timeZone} />
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { author: slug } = await params
  const api = await siteApi(locale)
  return { locale, api, author: await getAuthor(api, slug), path: `/journal/authors/${slug}` }
}
