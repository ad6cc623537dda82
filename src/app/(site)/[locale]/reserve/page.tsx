import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getSite } from '@/queries/getSite'
import { getVenue } from '@/queries/getVenue'
import { getOffer } from '@/queries/reservations/getOffer'
import { Frame } from '@/ui/frame/Frame'
import { askedIn } from '@/ui/reserve/asked'
import { ReserveScreen } from '@/ui/reserve/ReserveScreen'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { now } from '../../now'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { newFormKey } from '../../postedForm'
import { siteApi } from '../../siteApi'
import { sendWish } from './sendWish'

type Props = LocaleParams & { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'reserve')
  const { name } = await getSite(await siteApi(locale))
  return pageMetadata({
    locale,
    path: '/reserve',
    title: t('title'),
    description: t('description', { name }),
    isAside: Object.keys(await searchParams).length > 0,
  })
}

export default async function ReservePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const asked = askedIn(await searchParams)
  const t = wordsFor(locale, 'reserve')
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const sent = await sendWish(asked, { venue, locale, folder: `/${locale}/manage`, via: 'site' })
  const offer = await getOffer(api, asked, { venue, now: now() })
  return (
    <Frame api={api} locale={locale} path="/reserve">
      <JsonLd data={breadcrumbs(locale, [{ name: t('title'), path: '/reserve' }])} />
      <ReserveScreen
        locale={locale}
        path={`/${locale}/reserve`}
        title={t('title')}
        asked={asked}
        offer={offer}
        now={now()}
        formKey={newFormKey()}
        typed={sent?.typed ?? null}
        refusal={sent?.refusal ?? null}
      />
    </Frame>
  )
}
