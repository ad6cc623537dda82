import type { Metadata } from 'next'
import { draftMode } from 'next/headers'
import { notFound } from 'next/navigation'
import type { Locale } from '@/i18n/site/locales'
import type { Api } from '@/queries/api'
import { getCocktail } from '@/queries/getCocktail'
import { getEvent } from '@/queries/getEvent'
import { getPage } from '@/queries/getPage'
import { getPost } from '@/queries/getPost'
import { getVenue } from '@/queries/getVenue'
import { CocktailContent } from '../../../../contents/CocktailContent'
import { EventContent } from '../../../../contents/EventContent'
import { PageContent } from '../../../../contents/PageContent'
import { PostContent } from '../../../../contents/PostContent'
import { now } from '../../../../now'
import { pageLocale } from '../../../../pageLocale'
import { postedForm } from '../../../../postedForm'
import { typedApi } from '../../../../siteApi'

type Props = { params: Promise<{ locale: string; collection: string; slug: string }> }

export const metadata: Metadata = { robots: { index: false } }

/** A page made of what is in its form at this moment, for the preview beside it; with the rights of whoever types. */
export default async function TypedPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { collection, slug } = await params
  const form = postedForm()
  const data = dataIn(form?.get('data'))
  const id = form?.get('id')
  if (!(await draftMode()).isEnabled || !data || !id) notFound()
  const api = await typedApi(locale, { collection, id, data })
  const content = await contentOf({ api, locale, collection, slug })
  return <main>{content ?? notFound()}</main>
}

type Asked = { api: Api; locale: Locale; collection: string; slug: string }

async function contentOf({ api, locale, collection, slug }: Asked) {
  const venue = await getVenue(api)
  switch (collection) {
    case 'pages': {
      const page = await getPage(api, slug)
      return page && <PageContent api={api} locale={locale} venue={venue} page={page} />
    }
    case 'posts': {
      const post = await getPost(api, slug)
      return post && <PostContent locale={locale} venue={venue} post={post} />
    }
    case 'events': {
      const event = await getEvent(api, { slug, venue })
      return event && <EventContent locale={locale} venue={venue} event={event} />
    }
    case 'cocktails': {
      const cocktail = await getCocktail(api, { slug, venue, now: now() })
      return cocktail && <CocktailContent locale={locale} venue={venue} cocktail={cocktail} />
    }
    default:
      return null
  }
}

function dataIn(text: string | null | undefined): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(text ?? 'null')
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
