import { cache } from 'react'
import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import { addressBlock } from '@/platform/http/clientAddress'
import { requestContext } from '@/platform/http/requestContext'
import { consume } from '@/platform/rateLimits/consume'
import { noteUntil } from '@/queries/noteUntil'
import { getReservation, type GuestReservation } from '@/queries/reservations/getReservation'
import { siteApi } from '../../../siteApi'

/**
 * The reservation that a link opens, read once for a page. Only keys that open nothing count as guesses, so that a guest
 * may look at many nights; after too many of them nothing is found any more, not even what is there. Null: it opens nothing.
 */
export const ownReservation = cache(
  async (locale: Locale, token: string): Promise<GuestReservation | null> => {
    // For one pair of eyes: such a page is never kept for the next who asks.
    noteUntil(Temporal.Now.instant())
    const guesser = addressBlock(requestContext()?.clientAddress ?? 'unknown')
    const { isAllowed } = await consume('secretLinks', guesser, 0)
    if (!isAllowed) return null
    const answer = await getReservation(await siteApi(locale), token)
    if (answer.ok) return answer.value
    await consume('secretLinks', guesser)
    return null
  },
)
