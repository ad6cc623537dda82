import type { Locale } from '@/i18n/site/locales'
import type { Api } from '@/queries/api'
import type { Page } from '@/queries/getPage'
import type { Venue } from '@/queries/getVenue'
import { Blocks } from '@/ui/blocks/Blocks'
import { PageIntro } from '@/ui/text/PageIntro'
import { now } from '../now'

type Props = { api: Api; locale: Locale; venue: Venue; page: Page }

export const PageContent = ({ api, locale, venue, page }: Props) => (
  <>
    <PageIntro locale={locale} title={page.title} lead={page.lead} />
    <Blocks api={api} locale={locale} venue={venue} now={now()} page={page.slug} blocks={page.blocks} />
  </>
)
