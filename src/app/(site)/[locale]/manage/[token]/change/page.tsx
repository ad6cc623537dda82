import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { getOffer } from '@/queries/reservations/getOffer'
import type { GuestReservation } from '@/queries/reservations/getReservation'
import { Frame } from '@/ui/frame/Frame'
import { askedIn } from '@/ui/reserve/asked'
import { ChangeScreen } from '@/ui/reserve/ChangeScreen'
import { gone } from '../../../../gone'
import { now } from '../../../../now'
import { pageLocale } from '../../../../pageLocale'
import { newFormKey } from '../../../../postedForm'
import { siteApi } from '../../../../siteApi'
import { ownReservation } from '../ownReservation'
import { secretPage } from '../secretPage'
import { sendChange } from './sendChange'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return secretPage(locale, wordsFor(locale, 'manage')('changeTitle'))
}

export default async function ChangePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const backPath = `/${locale}/manage/${token}`
  const said = await searchParams
  const reservation = await ownReservation(locale, token)
  if (!reservation) return gone(locale, 'manage')
  const asked = askedIn(Object.keys(said).length > 0 ? said : presentOf(reservation))
  const sent = await sendChange({ asked, reservation, locale, token, backPath })
  if (!reservation.canChange) redirect(backPath)
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const offer = await getOffer(api, { ...asked, moving: token }, { venue, now: now() })
  return (
    <Frame api={api} locale={locale} path={`/manage/${token}/change`}>
      <ChangeScreen
        locale={locale}
        path={`${backPath}/change`}
        backPath={backPath}
        asked={asked}
        offer={offer}
        now={now()}
        formKey={newFormKey()}
        reservation={reservation}
        startsAt={sent?.startsAt ?? null}
        refusal={sent?.refusal ?? null}
      />
    </Frame>
  )
}

/** What it has now, to begin with. */
const presentOf = ({ partySize, serviceDate, area }: GuestReservation) => ({
  party: String(partySize),
  date: serviceDate,
  area: area?.id,
})
