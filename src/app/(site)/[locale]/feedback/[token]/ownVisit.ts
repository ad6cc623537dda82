import { cache } from 'react'
import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import { getVisit, type AskedVisit } from '@/queries/feedback/getVisit'
import { noteUntil } from '@/queries/noteUntil'
import { guestApi } from '../../../guestApi'

/**
 * The visit that a link asks about, read once for a page. Counted as a guest's call is: after too many guesses nothing is
 * found any more, which is null.
 */
export const ownVisit = cache(async (locale: Locale, token: string): Promise<AskedVisit | null> => {
  // For one pair of eyes: such a page is never kept for the next who asks.
  noteUntil(Temporal.Now.instant())
  const answer = await getVisit(guestApi(locale), token)
  return answer.ok ? answer.value : null
})
