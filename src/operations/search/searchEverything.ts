import type { PayloadRequest } from 'payload'
import { inScope } from '@/access/inScope'
import { ownVenues } from '@/access/inOwnVenues'
import { isEditor, isHost, isServiceStaff, isStaff, type Actor } from '@/access/roles'
import type { SearchResults } from '@/domain/board/search'
import { connectionOf } from '@/platform/database/transactions'
import { refusal } from '@/platform/http/refusal'
import { refuseTooMany } from '@/platform/rateLimits/refuseTooMany'
import { searchStatement, type SearchGroup } from './searchStatement'
import { searchWords } from './searchWords'

type Question = {
  typed: string
  /** Null: everything the caller may see. */
  groups: readonly SearchGroup[] | null
  /** The id of one of the caller's venues; null: all of them. */
  venueId: string | null
  limit: number
  locale: 'pl' | 'en'
  req: PayloadRequest
}

/** What staff look for, by any part of it, as far as the caller may see it: one statement. 401 for strangers. */
export async function searchEverything({
  typed,
  groups,
  venueId,
  limit,
  locale,
  req,
}: Question): Promise<SearchResults> {
  const user = req.user as Actor | null
  if (!user) throw refusal('UNAUTHENTICATED')
  if (!isStaff(user)) throw refusal('FORBIDDEN')
  await refuseTooMany('search', String(user.apiKeyId ?? user.id))

  const seen = groupsOf(req).filter((group) => groups === null || groups.includes(group))
  const words = searchWords(typed)
  if (seen.length === 0 || words.words.length === 0)
    return Object.fromEntries(seen.map((group) => [group, []]))
  const db = await connectionOf(req)
  const { rows } = await db.execute<Record<SearchGroup, object[] | null>>(
    searchStatement({
      words,
      groups: seen,
      venues: venueId ? [venueId] : ownVenues(user),
      limit,
      locale,
      isEditor: isEditor(user),
    }),
  )
  return Object.fromEntries(seen.map((group) => [group, rows[0]?.[group] ?? []]))
}

function groupsOf(req: PayloadRequest): SearchGroup[] {
  const may = (slug: string, rule: (user: object | null) => boolean) => rule(inScope(req, slug, 'read').user)
  return [
    ...(may('customers', isHost) ? ['guests' as const] : []),
    ...(may('reservations', isServiceStaff) ? ['reservations' as const] : []),
    ...(may('menu-items', isStaff) ? ['items' as const] : []),
    ...(may('pages', isEditor) ? ['pages' as const] : []),
  ]
}
