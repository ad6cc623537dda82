import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { GiftOrderScreen } from '@/ui/gift/GiftOrderScreen'
import { secretPage } from '../../../manage/[token]/secretPage'
import { tryOut } from '../../../manage/[token]/pay/tryOut'
import { missing } from '../../../../missing'
import { now } from '../../../../now'
import { pageLocale } from '../../../../pageLocale'
import { newFormKey } from '../../../../postedForm'
import { siteApi } from '../../../../siteApi'
import { ownGiftOrder } from './ownGiftOrder'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return secretPage(locale, wordsFor(locale, 'gift')('order.title'))
}

/** Paying for a gift card, and what came of it: whoever has the address may look, and learns no code. */
export default async function GiftOrderPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const path = `/${locale}/gift-order/${token}/pay`
  const order = await ownGiftOrder(locale, token)
  if (!order) return missing(locale, `/gift-order/${token}/pay`)
  const refusal = await tryOut(locale, order, path)
  const api = await siteApi(locale)
  return (
    <Frame api={api} locale={locale} path={`/gift-order/${token}/pay`}>
      <GiftOrderScreen
        locale={locale}
        path={path}
        address={`/api/gift-cards/orders/${token}`}
        order={order}
        venue={await getVenue(api)}
        now={now()}
        formKey={newFormKey()}
        refusal={refusal}
      />
    </Frame>
  )
}
