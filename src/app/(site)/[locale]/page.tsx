import type { Metadata } from 'next'
import { getHome } from '@/queries/getHome'
import { getSpecialDays } from '@/queries/getSpecialDays'
import { getTonight } from '@/queries/getTonight'
import { getVenue } from '@/queries/getVenue'
import { getNextTables } from '@/queries/reservations/getNextTables'
import { getSite } from '@/queries/getSite'
import { Frame } from '@/ui/frame/Frame'
import { Doors } from '@/ui/home/Doors'
import { Hero } from '@/ui/home/Hero'
import { News } from '@/ui/home/News'
import { Shelf } from '@/ui/home/Shelf'
import { JsonLd } from '@/ui/seo/JsonLd'
import { barOrPub } from '@/ui/seo/barOrPub'
import { now } from '../now'
import { pageLocale, type LocaleParams } from '../pageLocale'
import { pageMetadata } from '../pageMetadata'
import { siteApi } from '../siteApi'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return pageMetadata({ locale: await pageLocale(params), path: '' })
}

export default async function HomePage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const api = await siteApi(locale)
  const [venue, site] = await Promise.all([getVenue(api), getSite(api)])
  const at = { venue, now: now() }
  const [home, tables, specialDays] = await Promise.all([
    getHome(api, at),
    getNextTables(api, at),
    getSpecialDays(api, at),
  ])
  return (
    <Frame still api={api} locale={locale} path="">
      <JsonLd data={barOrPub({ venue, site, specialDays, locale })} />
      <Hero locale={locale} name={site.name} home={home} tonight={getTonight(venue, now())} tables={tables} />
      <Shelf locale={locale} rows={home.shelf} />
      <News locale={locale} news={home.news} />
      <Doors locale={locale} doors={home.doors} />
    </Frame>
  )
}
