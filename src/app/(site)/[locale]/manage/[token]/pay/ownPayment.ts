import type { Locale } from '@/i18n/site/locales'
import { getPayment, type GuestPayment } from '@/queries/reservations/getPayment'
import { siteApi } from '../../../../siteApi'

/** How the money of the reservation stands whose link was opened: `ownReservation` has counted the guess. */
export async function ownPayment(locale: Locale, token: string): Promise<GuestPayment | null> {
  const answer = await getPayment(await siteApi(locale), token)
  return answer.ok ? answer.value : null
}
