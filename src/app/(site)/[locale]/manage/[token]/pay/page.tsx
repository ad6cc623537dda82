import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { PayScreen } from '@/ui/pay/PayScreen'
import { gone } from '../../../../gone'
import { now } from '../../../../now'
import { pageLocale } from '../../../../pageLocale'
import { newFormKey } from '../../../../postedForm'
import { siteApi } from '../../../../siteApi'
import { ownReservation } from '../ownReservation'
import { secretPage } from '../secretPage'
import { ownPayment } from './ownPayment'
import { tryOut } from './tryOut'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return secretPage(locale, wordsFor(locale, 'pay')('title'))
}

/** Paying for the own table: in the time it is kept while reserving, or by a link that the staff has sent. */
export default async function PayPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const managePath = `/${locale}/manage/${token}`
  const path = `${managePath}/pay`
  const reservation = await ownReservation(locale, token)
  const payment = reservation && (await ownPayment(locale, token))
  if (!reservation || !payment) return gone(locale, 'manage')
  const refusal = await tryOut(locale, payment, path)
  const api = await siteApi(locale)
  return (
    <Frame api={api} locale={locale} path={`/manage/${token}/pay`}>
      <PayScreen
        locale={locale}
        path={path}
        managePath={managePath}
        address={`/api/reservations/manage/${token}/payment`}
        reservation={reservation}
        payment={payment}
        venue={await getVenue(api)}
        now={now()}
        formKey={newFormKey()}
        refusal={refusal}
      />
    </Frame>
  )
}
