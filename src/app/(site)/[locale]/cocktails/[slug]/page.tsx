import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getCocktail } from '@/queries/getCocktail'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { drinkFacts } from '@/ui/seo/drinkFacts'
import { shareImagePath } from '@/ui/seo/shareImagePath'
import { JsonLd } from '@/ui/seo/JsonLd'
import { CocktailContent } from '../../../contents/CocktailContent'
import { missing, missingMetadata } from '../../../missing'
import { now } from '../../../now'
import { pageLocale } from '../../../pageLocale'
import { pageMetadata } from '../../../pageMetadata'
import { siteApi } from '../../../siteApi'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cocktail, locale, path } = await read(params)
  if (!cocktail) return missingMetadata(locale)
  const description = [cocktail.taste, cocktail.story].filter(Boolean).join('. ')
  return pageMetadata({
    locale,
    path,
    title: cocktail.name,
    description,
    picture: cocktail.photo,
    seo: cocktail.seo,
    drawn: shareImagePath(locale, cocktail.slug),
  })
}

export default async function CocktailPage({ params }: Props) {
  const { cocktail, locale, api, venue, path } = await read(params)
  if (!cocktail) return missing(locale, path)
  const menu = wordsFor(locale, 'menu')
  const trail = [
    { name: menu('title'), path: '/menu' },
    { name: cocktail.name, path },
  ]
  return (
    <Frame still api={api} locale={locale} path={path} edit={{ collection: 'cocktails', id: cocktail.id }}>
      <JsonLd data={drinkFacts({ cocktail, venue, locale })} />
      <JsonLd data={breadcrumbs(locale, trail)} />
      <CocktailContent locale={locale} venue={venue} cocktail={cocktail} />
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const cocktail = await getCocktail(api, { slug, venue, now: now() })
  return { locale, api, venue, cocktail, path: `/cocktails/${slug}` }
}
