import type { Metadata } from 'next'
import { wordsFor } from '@/i18n/site/words'
import { getVenue } from '@/queries/getVenue'
import { EmbedFrame } from '@/ui/reserve/EmbedFrame'
import { headOf } from '@/ui/reserve/headOf'
import { Notice } from '@/ui/reserve/Notice'
import { Ticket } from '@/ui/reserve/Ticket'
import { typeset } from '@/ui/text/typeset'
import { gone } from '../../../../gone'
import { now } from '../../../../now'
import { pageLocale } from '../../../../pageLocale'
import { siteApi } from '../../../../siteApi'
import { ownReservation } from '../../../manage/[token]/ownReservation'
import { ownPayment } from '../../../manage/[token]/pay/ownPayment'
import { secretPage } from '../../../manage/[token]/secretPage'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  return secretPage(locale, wordsFor(locale, 'manage')('title'))
}

/** What was booked in a frame, with the way to where it can be changed. */
export default async function EmbeddedReservationPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { token } = await params
  const t = wordsFor(locale, 'manage')
  const reservation = await ownReservation(locale, token)
  const payment = reservation && (await ownPayment(locale, token))
  if (!reservation || !payment) return gone(locale, 'manage')
  const api = await siteApi(locale)
  const venue = await getVenue(api)
  const { heading, text, isGood } = headOf(reservation, { locale, venue, now: now() })
  return (
    <EmbedFrame whole={{ href: `/${locale}/manage/${token}`, label: t('openWhole') }}>
      <div className="wrap pt-6">
        <h1 className="display text-h1 tracking-[-0.02em]">{typeset(heading, locale)}</h1>
        {text && <p className="mt-4 max-w-measure text-lead text-text-2">{typeset(text, locale)}</p>}
        {isGood && <Notice title={typeset(t('text.bookedInFrame'), locale)} isGood />}
        <Ticket
          locale={locale}
          reservation={reservation}
          venue={venue}
          drink={null}
          calendarUrl={`/api/reservations/manage/${token}/calendar.ics?locale=${locale}`}
          order={null}
          payment={payment}
          payPath={`/${locale}/manage/${token}/pay`}
        />
      </div>
    </EmbedFrame>
  )
}
