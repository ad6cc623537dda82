import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import { getGiftOrder, type GiftOrder } from '@/queries/gift/giftOrders'
import { noteUntil } from '@/queries/noteUntil'
import { siteApi } from '../../../../siteApi'

/** The order that a key opens; a key that opens nothing counts as a guess, where the API finds it out. */
export async function ownGiftOrder(locale: Locale, token: string): Promise<GiftOrder | null> {
  // For one pair of eyes: such a page is never kept for the next who asks.
  noteUntil(Temporal.Now.instant())
  const answer = await getGiftOrder(await siteApi(locale), token)
  return answer.ok ? answer.value : null
}
