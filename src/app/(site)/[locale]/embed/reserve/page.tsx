import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { getOffer } from '@/queries/reservations/getOffer'
import { askedIn } from '@/ui/reserve/asked'
import { EmbedFrame } from '@/ui/reserve/EmbedFrame'
import { ReserveScreen } from '@/ui/reserve/ReserveScreen'
import { now } from '../../../now'
import { pageLocale, type LocaleParams } from '../../../pageLocale'
import { newFormKey } from '../../../postedForm'
import { siteApi } from '../../../siteApi'
import { sendWish } from '../../reserve/sendWish'

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = wordsFor(await pageLocale(params), 'reserve')
  return { title: t('title'), robots: { index: false } }
}

/** Reserving, for a frame on a bar's own site. */
export default async function EmbeddedReservePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const asked = askedIn(await searchParams)
  const t = wordsFor(locale, 'reserve')
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const sent = await sendWish(asked, { venue, locale, folder: `/${locale}/embed/manage`, via: 'widget' })
  const offer = await getOffer(api, asked, { venue, now: now() })
  return (
    <EmbedFrame whole={{ href: `/${locale}/reserve`, label: t('openWhole') }}>
      <ReserveScreen
        locale={locale}
        path={`/${locale}/embed/reserve`}
        title={t('title')}
        asked={asked}
        offer={offer}
        now={now()}
        formKey={newFormKey()}
        typed={sent?.typed ?? null}
        refusal={sent?.refusal ?? null}
      />
    </EmbedFrame>
  )
}
