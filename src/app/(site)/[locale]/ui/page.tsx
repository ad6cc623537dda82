import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { env } from '@/env'
import { getAlbums } from '@/queries/getAlbums'
import { getEvents } from '@/queries/getEvents'
import { getMenus } from '@/queries/getMenus'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { Showcase } from '@/ui/showcase/Showcase'
import { now } from '../../now'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { siteApi } from '../../siteApi'

export const metadata: Metadata = { robots: { index: false } }

/** Everything that pages are made of, in all its states, for whoever builds them: in development only. */
export default async function UiPage({ params }: LocaleParams) {
  if (env.NODE_ENV === 'production') notFound()
  const locale = await pageLocale(params)
  const api = await siteApi(locale)
  const at = { venue: await getVenue(api), now: now() }
  const [menus, events, albums] = await Promise.all([getMenus(api, at), getEvents(api, at), getAlbums(api)])
  return (
    <Frame api={api} locale={locale} path="/ui">
      <Showcase
        locale={locale}
        venue={at.venue}
        menus={menus}
        events={events}
        photo={albums[0]?.pictures[0] ?? null}
      />
    </Frame>
  )
}
