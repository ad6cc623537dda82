import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { searchSite } from '@/queries/searchSite'
import { Frame } from '@/ui/frame/Frame'
import { SearchScreen } from '@/ui/search/SearchScreen'
import { now } from '../../now'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { siteApi } from '../../siteApi'

type Props = LocaleParams & { searchParams: Promise<{ q?: string | string[] }> }

/** Characters of a question that are read. */
const MOST = 80

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageMetadata({ locale, path: '/search', title: wordsFor(locale, 'search')('title'), isAside: true })
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const question = questionIn((await searchParams).q)
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const found = question ? await searchSite(api, { question, venue, now: now() }) : null
  return (
    <Frame still api={api} locale={locale} path="/search">
      <SearchScreen locale={locale} question={question} found={found} />
    </Frame>
  )
}

const questionIn = (asked: string | string[] | undefined) =>
  ([asked ?? ''].flat()[0] ?? '').trim().slice(0, MOST)
