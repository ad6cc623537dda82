import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getEvents, getPastEvents } from '@/queries/getEvents'
import { getSite } from '@/queries/getSite'
import { getVenue } from '@/queries/getVenue'
import { EventList } from '@/ui/events/EventList'
import { Frame } from '@/ui/frame/Frame'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { PageIntro } from '@/ui/text/PageIntro'
import { Part } from '@/ui/text/Part'
import { now } from '../../now'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { siteApi } from '../../siteApi'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'events')
  const { name } = await getSite(await siteApi(locale))
  return pageMetadata({ locale, path: '/events', title: t('title'), description: t('description', { name }) })
}

export default async function EventsPage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'events')
  const api = await siteApi(locale)
  const at = { venue: await getVenue(api), now: now() }
  const [coming, past] = await Promise.all([getEvents(api, at), getPastEvents(api, at)])
  return (
    <Frame still api={api} locale={locale} path="/events">
      <JsonLd data={breadcrumbs(locale, [{ name: t('title'), path: '/events' }])} />
      <PageIntro locale={locale} title={t('title')} />
      <div className="wrap">
        <Part id="upcoming" title={t('upcoming')}>
          {coming.length > 0 ? (
            <EventList locale={locale} events={coming} level="h3" />
          ) : (
            <p className="text-lead text-text-2">{t('none')}</p>
          )}
        </Part>
        {past.length > 0 && (
          <Part id="past" title={t('past')}>
            <EventList locale={locale} events={past} level="h3" isPast />
          </Part>
        )}
      </div>
    </Frame>
  )
}
