import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getGiftOffer } from '@/queries/gift/getGiftOffer'
import { getSite } from '@/queries/getSite'
import { getVenue } from '@/queries/getVenue'
import { noteUntil } from '@/queries/noteUntil'
import { Frame } from '@/ui/frame/Frame'
import { GiftScreen } from '@/ui/gift/GiftScreen'
import { breadcrumbs } from '@/ui/seo/breadcrumbs'
import { JsonLd } from '@/ui/seo/JsonLd'
import { missing } from '../../missing'
import { now } from '../../now'
import { pageLocale, type LocaleParams } from '../../pageLocale'
import { pageMetadata } from '../../pageMetadata'
import { newFormKey } from '../../postedForm'
import { siteApi } from '../../siteApi'
import { orderGift } from './orderGift'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsFor(locale, 'gift')
  const { name } = await getSite(await siteApi(locale))
  return pageMetadata({
    locale,
    path: '/gift-cards',
    title: t('title'),
    description: t('description', { name }),
  })
}

/** Buying a gift card; where none are sold there is no such page. */
export default async function GiftCardsPage({ params }: LocaleParams) {
  const locale = await pageLocale(params)
  const api = await siteApi(locale)
  const [offer, venue] = await Promise.all([getGiftOffer(api), getVenue(api)])
  if (!offer) return missing(locale, '/gift-cards')
  const sent = await orderGift(locale, offer)
  const today = now().toZonedDateTimeISO(venue.timeZone).toPlainDate()
  // The first day on offer is today.
  noteUntil(today.add({ days: 1 }).toZonedDateTime(venue.timeZone).toInstant())
  return (
    <Frame api={api} locale={locale} path="/gift-cards">
      <JsonLd
        data={breadcrumbs(locale, [{ name: wordsFor(locale, 'gift')('title'), path: '/gift-cards' }])}
      />
      <GiftScreen
        locale={locale}
        path={`/${locale}/gift-cards`}
        house={venue.name}
        offer={offer}
        today={today}
        formKey={newFormKey()}
        typed={sent?.typed ?? null}
        refusal={sent?.refusal ?? null}
      />
    </Frame>
  )
}
