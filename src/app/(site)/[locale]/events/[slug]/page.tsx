import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getEvent } from '@/queries/getEvent'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { eventFacts } from '@/ui/seo/eventFacts'
import { JsonLd } from '@/ui/seo/JsonLd'
import { EventContent } from '../../../contents/EventContent'
import { missing, missingMetadata } from '../../../missing'
import { pageLocale } from '../../../pageLocale'
import { pageMetadata } from '../../../pageMetadata'
import { siteApi } from '../../../siteApi'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event, locale, path } = await read(params)
  return event
    ? pageMetadata({
        locale,
        path,
        title: event.title,
        description: event.lead,
        picture: event.cover,
        seo: event.seo,
      })
    : missingMetadata(locale)
}

export default async function EventPage({ params }: Props) {
  const { event, venue, locale, api, path } = await read(params)
  if (!event) return missing(locale, path)
  const t = wordsFor(locale, 'events')
  const trail = [
    { name: t('title'), path: '/events' },
    { name: event.title, path },
  ]
  return (
    <Frame still api={api} locale={locale} path={path} edit={{ collection: 'events', id: event.id }}>
      <JsonLd data={eventFacts({ event, venue, locale })} />
      <JsonLd data={breadcrumbs(locale, trail)} />
      <EventContent locale={locale} venue={venue} event={event} />
    </Frame>
  )
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  return { locale, api, venue, event: await getEvent(api, { slug, venue }), path: `/events/${slug}` }
}
