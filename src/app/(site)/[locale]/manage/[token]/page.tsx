import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getHouseDrink } from '@/queries/getHouseDrink'
import { getVenue } from '@/queries/getVenue'
import { Frame } from '@/ui/frame/Frame'
import { doneIn } from '@/ui/reserve/done'
import { ManageScreen } from '@/ui/reserve/ManageScreen'
import { gone } from '../../../gone'
import { now } from '../../../now'
import { pageLocale } from '../../../pageLocale'
import { newFormKey } from '../../../postedForm'
import { siteApi } from '../../../siteApi'
import { answerConfirmation } from './answerConfirmation'
import { answerOrder } from './answerOrder'
import { ownReservation } from './ownReservation'
import { ownPayment } from './pay/ownPayment'
import { secretPage } from './secretPage'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return secretPage(locale, wordsFor(locale, 'manage')('title'))
}

export default async function ManagePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const path = `/${locale}/manage/${token}`
  const refusal = await answerOrder(locale, token, path)
  const confirmation = await answerConfirmation(locale, token, path)
  const reservation = await ownReservation(locale, token)
  const payment = reservation && (await ownPayment(locale, token))
  if (!reservation || !payment) return gone(locale, 'manage')
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const at = { venue, now: now() }
  return (
    <Frame api={api} locale={locale} path={`/manage/${token}`}>
      <ManageScreen
        locale={locale}
        path={path}
        reservePath={`/${locale}/reserve`}
        calendarUrl={`/api/reservations/manage/${token}/calendar.ics?locale=${locale}`}
        reservation={reservation}
        payment={payment}
        drink={await getHouseDrink(api, reservation.reference, at)}
        formKey={newFormKey()}
        done={doneIn((await searchParams).done)}
        refusal={refusal ?? confirmation?.refusal ?? null}
        confirmationUrl={`/api/reservations/manage/${token}/confirmation.pdf?locale=${locale}`}
        typedBuyer={confirmation?.typed ?? null}
        {...at}
      />
    </Frame>
  )
}
