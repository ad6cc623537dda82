import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getPost } from '@/queries/getPost'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { postFacts } from '@/ui/seo/postFacts'
import { PostContent } from '../../../contents/PostContent'
import { missing, missingMetadata } from '../../../missing'
import { pageLocale } from '../../../pageLocale'
import { pageMetadata } from '../../../pageMetadata'
import { siteApi } from '../../../siteApi'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { post, locale, path } = await read(params)
  return post
    ? pageMetadata({
        locale,
        path,
        title: post.title,
        description: post.lead,
        picture: post.cover,
        seo: post.seo,
      })
    : missingMetadata(locale)
}

export default async function PostPage({ params }: Props) {
  const { post, venue, locale, api, path } = await read(params)
  if (!post) return missing(locale, path)
  const t = wordsFor(locale, 'journal')
  const trail = [
    { name: t('title'), path: '/journal' },
    { name: post.title, path },
  ]
  return (
    <Frame still api={api} locale={locale} path={path} edit={{ collection: 'posts', id: post.id }}>
      <JsonLd data={postFacts(post, locale)} />
      <JsonLd data={breadcrumbs(locale, trail)} />
      <PostContent locale={locale} venue={venue} post={post} />
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const api = await siteApi(locale)
  const [post, venue] = await Promise.all([getPost(api, slug), getVenue(api)])
  return { locale, api, post, venue, path: `/journal/${slug}` }
}
