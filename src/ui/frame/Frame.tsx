import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { getNavigation } from '@/queries/getNavigation'
import { getSite } from '@/queries/getSite'
import { getVenue } from '@/queries/getVenue'
import type { Api } from '@/queries/api'
import { EditThis, type Edited } from './EditThis'
import { PreviewNotice } from './PreviewNotice'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'

type Props = {
  api: Api
  locale: Locale
  /** Path of this page without the language: '/menu', '' for home. */
  path: string
  /** What whoever is signed in may change here. */
  edit?: Edited | null
  /** Nothing here needs a script, and so strangers get none: see `withFewerScripts` in the front door. */
  still?: boolean
  children: ReactNode
}

/** What stands around every page: skip link, header, main, footer. */
export async function Frame({ api, locale, path, edit, still = false, children }: Props) {
  const t = wordsFor(locale, 'frame')
  const [site, venue, navigation] = await Promise.all([getSite(api), getVenue(api), getNavigation(api)])
  return (
    <>
      <a
        href="#content"
        className="absolute -top-16 left-(--gutter) z-20 bg-accent px-4 py-2.5 text-on-accent focus:top-2"
      >
        {t('skip')}
      </a>
      {api.draft && <PreviewNotice locale={locale} path={path} edit={edit} />}
      <SiteHeader locale={locale} name={site.name} links={navigation.main} path={path} />
      <main
        id="content"
        tabIndex={-1}
        data-still={still && !api.draft ? '' : undefined}
        className="focus:outline-none"
      >
        {children}
      </main>
      {edit && <EditThis locale={locale} edit={edit} />}
      <SiteFooter locale={locale} venue={venue} site={site} links={navigation.footer} path={path} />
    </>
  )
}
