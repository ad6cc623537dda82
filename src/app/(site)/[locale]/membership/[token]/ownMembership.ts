import { cache } from 'react'
import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/i18n/site/locales'
import { addressBlock } from '@/platform/http/clientAddress'
import { requestContext } from '@/platform/http/requestContext'
import { consume } from '@/platform/rateLimits/consume'
import { memberships, type Membership } from '@/queries/membership/memberships'
import { noteUntil } from '@/queries/noteUntil'
import { siteApi } from '../../../siteApi'

/** The membership that a link opens, read once for a page. Only keys that open nothing count as guesses; null for these. */
export const ownMembership = cache(async (locale: Locale, token: string): Promise<Membership | null> => {
  // For one pair of eyes: such a page is never kept for the next who asks.
  noteUntil(Temporal.Now.instant())
  const guesser = addressBlock(requestContext()?.clientAddress ?? 'unknown')
  const { isAllowed } = await consume('secretLinks', guesser, 0)
  if (!isAllowed) return null
  const answer = await memberships.get(await siteApi(locale), token)
  if (answer.ok) return answer.value
  await consume('secretLinks', guesser)
  return null
})
